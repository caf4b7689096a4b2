package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A YAML mapping as written: a key that is given twice has two entries. Entries whose key is no
 * scalar are left out.
 */
public record YamlMapping(Span span, List<YamlEntry> entries) implements YamlValue {

  /** Copies the list. */
  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /** A mapping without entries. */
  public static YamlMapping empty(Span span) {
    return new YamlMapping(span, List.of());
  }

  /** The key under which YAML 1.1 takes over the entries of another mapping. */
  public static final String MERGE_KEY = "<<";

  /** The entry that counts for {@code key}: the last one, be it in a mapping that is merged in. */
  public Optional<YamlEntry> entry(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      YamlEntry entry = entries.get(i);
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
      if (entry.isMerge()) {
        Optional<YamlEntry> merged = ((YamlMapping) entry.value()).entry(key);
        if (merged.isPresent()) {
          return merged;
        }
      }
    }
    return Optional.empty();
  }

  /** The value that counts for {@code key}: the last one. */
  public Optional<YamlValue> value(String key) {
    Optional<YamlEntry> entry = entry(key);
    return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
  }

  /** The value of {@code key} if it is a scalar. */
  public Optional<YamlScalar> scalar(String key) {
    Optional<YamlEntry> entry = entry(key);
    return entry.isPresent() && entry.get().value() instanceof YamlScalar scalar
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
