package io.github.postlint.tags.index;

import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Slugs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where pages of terms were before they got another name: the addresses of a term's aliases, as far
 * as no term is there. From each a redirect leads on.
 */
public final class OldAddresses {
  private final Slugs slugs = new Slugs(SlugStyle.UNICODE);
  private final Set<String> taken = new HashSet<>();

  /** Those of an index. */
  public OldAddresses(TagIndex index) {
    index.taxonomies().forEach(kind -> kind.terms().forEach(term -> taken.add(term.address())));
  }

  /** Those of one term, each with a slash at both ends; an address is that of one term only. */
  public List<String> of(IndexedTerm term) {
    return term.aliases().stream()
        .map(slugs::of)
        .filter(slug -> !slug.isEmpty())
        .map(slug -> "/" + term.kind().key() + "/" + slug + "/")
        .filter(taken::add)
        .toList();
  }
}
