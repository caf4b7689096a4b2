package io.github.postlint.site.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags that a site knows, by all their spellings. */
public final class Vocabulary {
  private final List<VocabularyEntry> entries;
  private final Map<String, VocabularyEntry> byKey = new HashMap<>();

  /** A vocabulary of {@code entries}; of two that claim one spelling the first has it. */
  public Vocabulary(List<VocabularyEntry> entries) {
    this.entries = List.copyOf(entries);
    this.entries.forEach(entry -> byKey.putIfAbsent(MergeKey.of(entry.key().text()), entry));
    for (VocabularyEntry entry : this.entries) {
      entry.aliases().forEach(alias -> byKey.putIfAbsent(MergeKey.of(alias.text()), entry));
    }
  }

  /** The vocabulary of a site that has none. */
  public static Vocabulary empty() {
    return new Vocabulary(List.of());
  }

  /** All entries, in the order of the file. */
  public List<VocabularyEntry> entries() {
    return entries;
  }

  /** Whether the site has no vocabulary, or one without entries. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entry that a tag means, however it is spelled. */
  public Optional<VocabularyEntry> entry(String tag) {
    return Optional.ofNullable(byKey.get(MergeKey.of(tag)));
  }

  /** The keys, for suggestions. */
  public List<String> keys() {
    return entries.stream().map(entry -> entry.key().text()).toList();
  }
}
