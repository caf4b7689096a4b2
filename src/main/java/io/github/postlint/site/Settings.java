package io.github.postlint.site;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The site's settings file as written.
 *
 * @param path relative to the site; the name the generator would look for where there is no file
 * @param values its keys and values; empty where there is no file or it cannot be read
 */
public record Settings(String path, Mapping values) {

  /** The text of a scalar. */
  public Optional<String> text(String key) {
    Optional<Scalar> scalar = values.scalar(key);
    return scalar.isPresent() && !scalar.get().isNull()
        ? Optional.of(scalar.get().text())
        : Optional.empty();
  }

  /** Whether {@code key} is set to a true value. */
  public boolean isTrue(String key) {
    Optional<Scalar> scalar = values.scalar(key);
    return scalar.isPresent() && scalar.get().resolved().text().equals("true");
  }

  /** A mapping inside the settings; empty where there is none. */
  public Mapping mapping(String key) {
    return values.value(key).orElse(null) instanceof Mapping mapping
        ? mapping
        : Mapping.empty(values.span());
  }

  /** The items of a list; empty where there is none. */
  public List<Value> list(String key) {
    return values.value(key).orElse(null) instanceof Sequence sequence
        ? sequence.items()
        : List.of();
  }

  /** The scalar items of a list as text; empty where there is none. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Value item : list(key)) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }
}
