package io.github.postlint.tags.terms;

import io.github.postlint.io.Utf8;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.ReservedSlugs;
import io.github.postlint.site.terms.Slugs;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;

/** Gives terms their slugs and addresses. */
public final class TermNaming {
  private final Slugs slugs;

  /**
   * @param slugs makes the slugs
   */
  public TermNaming(Slugs slugs) {
    this.slugs = slugs;
  }

  /**
   * A term's names. The slug is empty where the label has no letter and no digit; a reserved slug
   * has the kind after it: the tag {@code index} is {@code index-tag}.
   */
  public TermLink name(TaxonomyKind kind, TermGroup group) {
    String label = group.label();
    String slug =
        group
            .entry()
            .map(
                entry ->
                    entry.slug().map(TextFact::text).orElseGet(() -> slugs.of(entry.key().text())))
            .orElseGet(() -> slugs.of(label));
    String free = ReservedSlugs.contains(slug) ? slug + "-" + kind.singular() : slug;
    String path =
        group
            .entry()
            .flatMap(entry -> entry.permalink())
            .map(TextFact::text)
            .orElse("/" + free + "/");
    return new TermLink(kind, free, label, Utf8.uri("/" + kind.key() + path));
  }
}
