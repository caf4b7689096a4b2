package io.github.postlint.site.terms;

import io.github.postlint.site.facts.TextFact;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A tag that a site knows.
 *
 * @param key the tag as posts write it
 * @param label its name for readers; the key where the vocabulary gives none
 * @param description a sentence on it
 * @param permalink the path of its page below that of all tags, such as {@code /languages/java/}
 * @param slug its name in addresses and file names
 * @param aliases other spellings and names that mean the same tag
 * @param labels its name for readers of other languages, by language in lower case
 */
public record VocabularyEntry(
    TextFact key,
    String label,
    Optional<String> description,
    Optional<TextFact> permalink,
    Optional<TextFact> slug,
    List<TextFact> aliases,
    SortedMap<String, String> labels) {

  /** Copies the collections. */
  public VocabularyEntry {
    aliases = List.copyOf(aliases);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }
}
