package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that put a value or key right without changing anything else. */
final class Fixes {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_. +/-]*[\\p{L}\\p{N}_])?");

  private Fixes() {}

  /** The one word among {@code known} that can be meant; empty where there are several or none. */
  static Optional<String> onlyNear(String word, Collection<String> known) {
    Optional<String> nearest = Suggestion.nearest(word, known);
    if (nearest.isEmpty() || nearest.get().equalsIgnoreCase(word)) {
      return nearest;
    }
    Set<String> others = new HashSet<>(known);
    others.remove(nearest.get());
    return Suggestion.nearest(word, others).isPresent() ? Optional.empty() : nearest;
  }

  /** Another name for a key, if nothing else can be meant and the post does not have it. */
  static Optional<String> key(
      PostValues values, MappingEntry entry, String name, Set<String> absent) {
    return onlyNear(entry.key().text(), absent)
        .filter(only -> only.equals(name))
        .flatMap(only -> word(values, entry.key(), only));
  }

  /** A word in the style of the scalar that it replaces. */
  static Optional<String> word(PostValues values, Scalar scalar, String word) {
    if (!PLAIN.matcher(word).matches()) {
      return Optional.empty();
    }
    return switch (scalar.style()) {
      case BLOCK -> Optional.empty();
      case QUOTED -> {
        String mark = values.text(new Span(scalar.span().start(), scalar.span().start() + 1));
        yield mark.equals("\"") || mark.equals("'")
            ? Optional.of(mark + word + mark)
            : Optional.empty();
      }
      case PLAIN -> Optional.of(isText(word) ? word : '"' + word + '"');
    };
  }

  private static boolean isText(String word) {
    Source source = Source.of("", word);
    Value value = YamlReader.read(source, new Span(0, word.length())).root().orElse(null);
    return value instanceof Scalar scalar && scalar.resolved().type() == TypedValue.Type.STRING;
  }

  /**
   * A list of one item. White space in tags and categories separates them, so these are left alone.
   */
  static Optional<String> list(PostValues values, Value value, String key) {
    if (!(value instanceof Scalar scalar)
        || scalar.isNull()
        || scalar.style() == Scalar.Style.BLOCK) {
      return Optional.empty();
    }
    String written = values.text(scalar.span());
    boolean safe =
        scalar.style() == Scalar.Style.QUOTED
            ? written.startsWith("\"") || written.startsWith("'")
            : written.chars().noneMatch(c -> ",[]{}&*!|>\"'#:".indexOf(c) >= 0);
    boolean several =
        (key.equals("tags") || key.equals("categories"))
            && scalar.text().chars().anyMatch(Character::isWhitespace);
    return safe && !several && written.indexOf('\n') < 0 && written.indexOf('\r') < 0
        ? Optional.of('[' + written + ']')
        : Optional.empty();
  }

  /** A number or truth value as text. */
  static Optional<String> quoted(PostValues values, Value value) {
    boolean mended =
        value instanceof Scalar scalar
            && scalar.style() == Scalar.Style.PLAIN
            && Set.of(TypedValue.Type.BOOLEAN, TypedValue.Type.FLOAT, TypedValue.Type.INTEGER)
                .contains(scalar.resolved().type())
            && values.text(scalar.span()).equals(scalar.text());
    return mended ? Optional.of('"' + ((Scalar) value).text() + '"') : Optional.empty();
  }
}
