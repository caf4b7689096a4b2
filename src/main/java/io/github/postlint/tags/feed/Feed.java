package io.github.postlint.tags.feed;

import io.github.postlint.io.CleanText;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PageLanguage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term's newest posts, in whatever format.
 *
 * @param base of the site
 * @param site whose feed it is
 * @param term whose posts it holds
 * @param entries newest first; each address once
 */
record Feed(WholeAddress base, SiteIdentity site, IndexedTerm term, List<FeedEntry> entries) {

  /**
   * @param newest how many posts at most
   */
  static Feed of(WholeAddress base, SiteIdentity site, IndexedTerm term, int newest) {
    List<FeedEntry> entries = new ArrayList<>();
    Set<String> addresses = new HashSet<>();
    for (IndexedPost post : term.posts()) {
      if (entries.size() == newest) {
        break;
      }
      entry(base, post).filter(e -> addresses.add(e.address())).ifPresent(entries::add);
    }
    return new Feed(base, site, term, entries);
  }

  private static Optional<FeedEntry> entry(WholeAddress base, IndexedPost post) {
    return post.date()
        .filter(Timestamp::isPossible)
        .flatMap(date -> post.address().map(a -> new FeedEntry(base.resolve(a), date, post)));
  }

  /** The term's name, and the site's where it has one. */
  String title() {
    String label = CleanText.of(term.label());
    return site.title().map(title -> label + " – " + CleanText.of(title)).orElse(label);
  }

  /** Who wrote a post that names nobody: the site. */
  String fallbackAuthor() {
    return site.title()
        .map(title -> CleanText.of(title).strip())
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> base.resolve("/"));
  }

  /** The date of the newest entry. */
  String updated() {
    return entries.isEmpty() ? Timestamp.NONE : Timestamp.of(entries.get(0).date());
  }

  /** The whole address of the term's page. */
  String page() {
    return base.resolve(term.address());
  }

  Optional<String> language() {
    return site.language().flatMap(PageLanguage::of).map(PageLanguage::text);
  }
}
