package io.github.postlint.tags.feed;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses of all pages of an index: the lists of terms, and the terms, page by page. */
final class SitemapEntries {
  private final WholeAddress base;
  private final int pageSize;
  private final List<SitemapEntry> entries = new ArrayList<>();

  private SitemapEntries(WholeAddress base, int pageSize) {
    this.base = base;
    this.pageSize = pageSize;
  }

  static List<SitemapEntry> of(TagIndex index, int pageSize) {
    SitemapEntries all = new SitemapEntries(WholeAddress.of(index.site()), pageSize);
    index.taxonomies().stream().filter(t -> !t.terms().isEmpty()).forEach(all::add);
    return all.entries;
  }

  private void add(Taxonomy taxonomy) {
    Optional<OffsetDateTime> last =
        taxonomy.terms().stream()
            .flatMap(term -> term.last().stream())
            .max(OffsetDateTime.timeLineOrder());
    add(taxonomy.address(), changed(last));
    taxonomy.terms().forEach(this::add);
  }

  private void add(IndexedTerm term) {
    Optional<String> changed = changed(term.last());
    add(term.address(), changed);
    int pages = (term.count() + pageSize - 1) / pageSize;
    for (int page = 2; page <= pages; page++) {
      add(term.address() + "page/" + page + "/", changed);
    }
  }

  private void add(String address, Optional<String> changed) {
    entries.add(new SitemapEntry(base.resolve(address), changed));
  }

  private static Optional<String> changed(Optional<OffsetDateTime> date) {
    return date.filter(Timestamp::isPossible).map(Timestamp::of);
  }
}
