package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All terms of an index with their names and links, made once. */
final class Terms {
  private final Map<TaxonomyKind, Map<String, NamedTerm>> terms = new EnumMap<>(TaxonomyKind.class);
  private final Map<TaxonomyKind, Map<String, Map<String, Object>>> links =
      new EnumMap<>(TaxonomyKind.class);

  Terms(TagIndex index, Texts texts) {
    for (TaxonomyKind kind : TaxonomyKind.values()) {
      Map<String, NamedTerm> named = new HashMap<>();
      Map<String, Map<String, Object>> fields = new HashMap<>();
      for (IndexedTerm term : index.taxonomy(kind).terms()) {
        NamedTerm entry = NamedTerm.of(term, texts.word("language"));
        named.put(term.slug(), entry);
        fields.put(term.slug(), entry.fields(texts));
      }
      terms.put(kind, named);
      links.put(kind, fields);
    }
  }

  NamedTerm of(IndexedTerm term) {
    return terms.get(term.kind()).get(term.slug());
  }

  List<NamedTerm> of(TaxonomyKind kind) {
    return List.copyOf(terms.get(kind).values());
  }

  /** The link of a term that the index has. */
  Map<String, Object> link(TermLink term) {
    return links.get(term.kind()).get(term.slug());
  }
}
