package io.github.postlint.generator.common;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a document says of itself, as texts with their places. */
public final class DocumentValues {
  private final Post post;
  private final Mapping values;

  /** The values of a document's own front matter. */
  public DocumentValues(Post post) {
    this.post = post;
    this.values = post.values();
  }

  /** The text of a value; empty where there is none, or nothing but spaces. */
  public Optional<TextFact> text(String key) {
    return values
        .scalar(key)
        .filter(value -> !value.isNull() && !value.text().isBlank())
        .map(this::fact);
  }

  /** Whether a value is a certain text, in whatever case. */
  public boolean is(String key, String text) {
    return values.scalar(key).filter(value -> value.text().equalsIgnoreCase(text)).isPresent();
  }

  /** The name of the file, without its extension. */
  public TextFact fileName() {
    String name = post.path().substring(post.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return new TextFact(dot < 0 ? name : name.substring(0, dot), Place.file(post.path()));
  }

  /**
   * The names in a list, or those that a separator divides in a text, each once.
   *
   * @param separator a regular expression
   */
  public List<TextFact> names(String key, String separator) {
    Value value = values.value(key).orElse(null);
    List<TextFact> names = new ArrayList<>();
    Set<String> known = new HashSet<>();
    if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar && !scalar.isNull() && known.add(scalar.text())) {
          names.add(fact(scalar));
        }
      }
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      for (String name : scalar.text().split(separator)) {
        if (!name.isBlank() && known.add(name.strip())) {
          names.add(new TextFact(name.strip(), Place.of(post.source(), scalar.span())));
        }
      }
    }
    return names;
  }

  private TextFact fact(Scalar value) {
    return new TextFact(value.text(), Place.of(post.source(), value.span()));
  }
}
