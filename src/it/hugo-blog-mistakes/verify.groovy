def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Hugo site, 3 posts, Markdown')
for (found in ['rye.md:3:7: Hugo cannot read "Jan 5, 2026" as a date', 'rye.md:8:', 'rye.md:10:', 'oats.md:7:5:', 'oats.md:9:',
        'spelt.md:2:', 'spelt.md:5:']) {
    assert log.contains('[ERROR] content/posts/' + found)
}
for (rule in ['date-invalid', 'publication', 'tag-split', 'html-omitted', 'image-missing', 'permalink-duplicate', 'shortcode-syntax',
        'ref-missing', 'link-internal', 'front-matter-syntax', 'fence-unclosed']) {
    assert log.contains('[' + rule + ']')
}
