package io.github.postlint.tags;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.terms.CodePoints;
import io.github.postlint.tags.terms.Grouping;
import io.github.postlint.tags.terms.NamedGroup;
import io.github.postlint.tags.terms.TermGroup;
import io.github.postlint.tags.terms.TermNaming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one kind: grouped first, then named. */
final class KindTerms {
  private final TaxonomyKind kind;
  private final Grouping grouping;
  private final Map<TermGroup, TermLink> links = new HashMap<>();
  private final List<NamedGroup> terms = new ArrayList<>();

  KindTerms(TaxonomyKind kind, Vocabulary vocabulary) {
    this.kind = kind;
    this.grouping = new Grouping(kind == TaxonomyKind.TAGS ? vocabulary : Vocabulary.empty());
  }

  void add(Facts post, boolean isPublished) {
    grouping.add(post, of(post.listing()), isPublished);
  }

  void name(TermNaming naming) {
    for (TermGroup group : grouping.published()) {
      TermLink link = naming.name(kind, group);
      links.put(group, link);
      terms.add(new NamedGroup(link, group));
    }
    terms.sort(Comparator.comparing(term -> term.link().slug(), CodePoints.ORDER));
  }

  TaxonomyKind kind() {
    return kind;
  }

  /** The terms that published posts have, by slug. */
  List<NamedGroup> terms() {
    return terms;
  }

  Collection<TermGroup> groups() {
    return grouping.groups();
  }

  /** The terms of a published post, in its order, each once. */
  List<TermLink> links(Facts post) {
    return of(post.listing()).stream()
        .flatMap(term -> grouping.group(term).stream())
        .map(links::get)
        .distinct()
        .toList();
  }

  private List<TextFact> of(Listing listing) {
    return switch (kind) {
      case TAGS -> listing.tags();
      case CATEGORIES -> listing.categories();
      case AUTHORS -> listing.authors();
    };
  }
}
