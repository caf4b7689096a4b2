package io.github.postlint.site;

import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The site's settings file as written.
 *
 * @param path relative to the site; the name the generator would look for where there is no file
 * @param values its keys and values; empty where there is no file or it cannot be read
 */
public record Settings(String path, YamlMapping values) {

  /** The text of a scalar. */
  public Optional<String> text(String key) {
    Optional<YamlScalar> scalar = values.scalar(key);
    return scalar.isPresent() && !scalar.get().isNull()
        ? Optional.of(scalar.get().text())
        : Optional.empty();
  }

  /** Whether {@code key} is set to a true value. */
  public boolean isTrue(String key) {
    Optional<YamlScalar> scalar = values.scalar(key);
    return scalar.isPresent() && scalar.get().resolved().text().equals("true");
  }

  /** A mapping inside the settings; empty where there is none. */
  public YamlMapping mapping(String key) {
    return values.value(key).orElse(null) instanceof YamlMapping mapping
        ? mapping
        : YamlMapping.empty(values.span());
  }

  /** The items of a list; empty where there is none. */
  public List<YamlValue> list(String key) {
    return values.value(key).orElse(null) instanceof YamlSequence sequence
        ? sequence.items()
        : List.of();
  }

  /** The scalar items of a list as text; empty where there is none. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlValue item : list(key)) {
      if (item instanceof YamlScalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }
}
