package io.github.postlint.tags.terms;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.Vocabulary;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together the posts whose terms are spellings of one another. */
public final class Grouping {
  private final Vocabulary vocabulary;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, TermGroup> groups = new LinkedHashMap<>();

  /**
   * @param vocabulary the names that belong together beyond their spelling
   */
  public Grouping(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Adds a post.
   *
   * @param terms of one kind
   */
  public void add(Facts post, List<TextFact> terms, boolean isPublished) {
    for (TextFact term : terms) {
      String text = text(term);
      if (!text.isEmpty()) {
        groups.computeIfAbsent(key(text), this::group).add(term, text, post, isPublished);
      }
    }
  }

  private static String text(TextFact term) {
    return Normalizer.normalize(term.text().strip(), Normalizer.Form.NFC);
  }

  private String key(String text) {
    return keys.computeIfAbsent(
        text,
        spelling ->
            MergeKey.of(
                vocabulary.entry(spelling).map(entry -> entry.key().text()).orElse(spelling)));
  }

  private TermGroup group(String key) {
    return new TermGroup(vocabulary.entry(key));
  }

  /** The group to which a term of a post belongs; empty for a term without text. */
  public Optional<TermGroup> group(TextFact term) {
    return Optional.ofNullable(groups.get(key(text(term))));
  }

  /** All groups, in the order in which they were met. */
  public Collection<TermGroup> groups() {
    return groups.values();
  }

  /** The groups that published posts use. */
  public List<TermGroup> published() {
    return groups.values().stream().filter(group -> !group.published().isEmpty()).toList();
  }
}
