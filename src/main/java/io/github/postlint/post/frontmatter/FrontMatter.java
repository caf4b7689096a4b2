package io.github.postlint.post.frontmatter;

import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/**
 * What a post says of itself before its text.
 *
 * @param span from the start of the file to the end of the last line, line end excluded; the body
 *     begins on the next line
 * @param content what stands between the lines that open and close it
 * @param document what that says
 */
public record FrontMatter(Span span, Span content, FrontMatterContent document) {

  /** The keys and values; an empty mapping where there are none, or something else. */
  public YamlMapping mapping() {
    return document.root().orElse(null) instanceof YamlMapping mapping
        ? mapping
        : YamlMapping.empty(content);
  }

  /** The value that counts for {@code key}: the last one if the key is given twice. */
  public Optional<YamlValue> value(String key) {
    return mapping().value(key);
  }
}
