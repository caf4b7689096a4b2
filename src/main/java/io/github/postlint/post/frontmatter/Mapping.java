package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys and their values as written: a key that is given twice has two entries. Entries whose key is
 * not a scalar are left out.
 */
public record Mapping(Span span, List<MappingEntry> entries) implements Value {

  /** Copies the list. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /** A mapping without entries. */
  public static Mapping empty(Span span) {
    return new Mapping(span, List.of());
  }

  /** The key under which YAML 1.1 takes over the entries of another mapping. */
  public static final String MERGE_KEY = "<<";

  /** The entry that counts for {@code key}: the last one, be it in a mapping that is merged in. */
  public Optional<MappingEntry> entry(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      MappingEntry entry = entries.get(i);
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
      if (entry.isMerge()) {
        Optional<MappingEntry> merged = ((Mapping) entry.value()).entry(key);
        if (merged.isPresent()) {
          return merged;
        }
      }
    }
    return Optional.empty();
  }

  /** The value that counts for {@code key}: the last one. */
  public Optional<Value> value(String key) {
    Optional<MappingEntry> entry = entry(key);
    return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
  }

  /** The value of {@code key} if it is a scalar. */
  public Optional<Scalar> scalar(String key) {
    Optional<MappingEntry> entry = entry(key);
    return entry.isPresent() && entry.get().value() instanceof Scalar scalar
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
