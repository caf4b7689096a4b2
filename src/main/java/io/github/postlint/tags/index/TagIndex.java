package io.github.postlint.tags.index;

import io.github.postlint.site.SiteIdentity;
import java.util.List;

/**
 * The published posts of a site by tag, category and author.
 *
 * @param site the site, with the base address for which the index is made
 * @param taxonomies one for each kind, in the order of {@link TaxonomyKind}, also where no post has
 *     a term of it
 * @param posts all published posts, newest first
 */
public record TagIndex(SiteIdentity site, List<Taxonomy> taxonomies, List<IndexedPost> posts) {

  /** Copies the lists. */
  public TagIndex {
    taxonomies = List.copyOf(taxonomies);
    posts = List.copyOf(posts);
  }

  /** The taxonomy of a kind. */
  public Taxonomy taxonomy(TaxonomyKind kind) {
    return taxonomies.stream()
        .filter(taxonomy -> taxonomy.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
