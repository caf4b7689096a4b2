package io.github.postlint.tags.index;

import java.util.List;

/**
 * The terms of one kind.
 *
 * @param kind what the terms are
 * @param terms by slug, in the order of code points; each has at least one post
 */
public record Taxonomy(TaxonomyKind kind, List<IndexedTerm> terms) {

  /** Copies the list. */
  public Taxonomy {
    terms = List.copyOf(terms);
  }

  /** The address of the page that lists all terms, relative to the site's base: {@code /tags/}. */
  public String address() {
    return "/" + kind.key() + "/";
  }
}
