package io.github.postlint.post.frontmatter;

/** A key and its value. */
public record MappingEntry(Scalar key, Value value) {

  /** Whether the entry stands for all entries of its value. */
  public boolean isMerge() {
    return key.style() == Scalar.Style.PLAIN
        && key.text().equals(Mapping.MERGE_KEY)
        && value instanceof Mapping;
  }
}
