(() => {
  // From a disk, folders have no page of their own, and what is not among these pages is on the site.
  if (location.protocol === 'file:') {
    const site = document.querySelector('link[rel=canonical]');
    for (const a of document.querySelectorAll('a[href]')) {
      const href = a.getAttribute('href');
      if (href.startsWith('/')) { if (site) a.href = new URL(href, site.href).href; }
      else if (!/^[a-z]+:/i.test(href)) a.setAttribute('href', href.replace(/\/(?=$|#)/, '/index.html'));
    }
  }
  const filter = document.querySelector('.filter');
  if (!filter) return;
  const field = filter.querySelector('input'), told = filter.querySelector('output');
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const items = [...document.querySelectorAll('.view li')].filter(li => li.querySelector('a bdi') && !li.closest('.jump'))
    .map(li => ({li, name: plain(li.querySelector('a bdi').textContent)}));
  filter.hidden = false;
  field.addEventListener('input', () => {
    const wanted = plain(field.value.trim());
    for (const {li, name} of items) li.hidden = !name.includes(wanted);
    for (const part of document.querySelectorAll('.letter, .part'))
      part.hidden = wanted !== '' && !part.querySelector('li:not([hidden]) bdi');
    for (const more of document.querySelectorAll('.rest')) more.open = wanted !== '';
    const shown = document.querySelectorAll('.view-use li:not([hidden])').length;
    told.textContent = wanted === '' ? '' : told.dataset.text.replace('{n}', shown);
  });
})();
