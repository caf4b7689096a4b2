package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a theme may want to know of a term. No key is called {@code count} or {@code first}: Jekyll
 * answers those itself, with an error or nonsense. Languages and years are values, never keys.
 */
final class TermFields {
  private TermFields() {}

  /** Adds the fields that mean the same to every generator. */
  static FrontMatterBuilder add(FrontMatterBuilder page, IndexedTerm term) {
    term.description().ifPresent(text -> page.text("description", text));
    return page.text("slug", term.slug())
        .text("taxonomy", term.kind().key())
        .number("post_count", term.count())
        .records("languages", counts("language", term.languages()))
        .records("years", counts("year", term.years()))
        .records("labels", labels(term))
        .records("variants", term.variants().stream().map(TermFields::variant).toList())
        .texts("other_names", term.aliases())
        .records("related", term.related().stream().map(TermFields::related).toList());
  }

  private static List<Map<String, Object>> counts(String name, SortedMap<?, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> fields(name, entry.getKey(), "post_count", entry.getValue()))
        .toList();
  }

  private static List<Map<String, Object>> labels(IndexedTerm term) {
    return term.labels().entrySet().stream()
        .map(entry -> fields("language", entry.getKey(), "label", entry.getValue()))
        .toList();
  }

  private static Map<String, Object> variant(Variant variant) {
    return fields("text", variant.text(), "post_count", variant.count());
  }

  private static Map<String, Object> related(RelatedTerm related) {
    Map<String, Object> fields = fields("label", related.term().label());
    fields.put("slug", related.term().slug());
    fields.put("address", related.term().address());
    fields.put("post_count", related.posts());
    return fields;
  }

  /** Names and values in turn. */
  private static Map<String, Object> fields(Object... pairs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
        .forEach(i -> fields.put((String) pairs[i], pairs[i + 1]));
    return fields;
  }
}
