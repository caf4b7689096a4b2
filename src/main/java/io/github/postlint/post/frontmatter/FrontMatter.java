package io.github.postlint.post.frontmatter;

import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/**
 * The YAML between the two delimiter lines at the head of a post.
 *
 * @param span from the opening delimiter to the end of the closing delimiter's line, line end
 *     excluded
 * @param yaml what stands between the two lines
 * @param document the YAML as the generator's parser reads it
 */
public record FrontMatter(Span span, Span yaml, YamlDocument document) {

  /** The keys and values; an empty mapping where the YAML is empty, refused or something else. */
  public YamlMapping mapping() {
    return document.root().orElse(null) instanceof YamlMapping mapping
        ? mapping
        : YamlMapping.empty(yaml);
  }

  /** The value that counts for {@code key}: the last one if the key is given twice. */
  public Optional<YamlValue> value(String key) {
    return mapping().value(key);
  }
}
