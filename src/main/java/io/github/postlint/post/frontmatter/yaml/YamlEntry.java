package io.github.postlint.post.frontmatter.yaml;

/** A key and its value. */
public record YamlEntry(YamlScalar key, YamlValue value) {

  /** Whether the entry stands for all entries of its value. */
  public boolean isMerge() {
    return key.style() == YamlScalar.Style.PLAIN
        && key.text().equals(YamlMapping.MERGE_KEY)
        && value instanceof YamlMapping;
  }
}
