package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into nodes with places, accepting and refusing what Ruby's parser accepts and refuses.
 */
public final class YamlReader {

  /**
   * The longest YAML text that is read, in UTF-16 units; the longest real front matter seen has
   * 6,000.
   */
  public static final int MAX_LENGTH = 65_536;

  /** The deepest nesting that is read; real front matter nests four levels. */
  static final int MAX_DEPTH = 50;

  private static final int MAX_ALIASES = 50;

  /**
   * How much is read again for tabs and question marks, in UTF-16 units; a short text may have a
   * thousand of them.
   */
  private static final int MAX_MENDING = 16_000_000;

  private YamlReader() {}

  /** Reads the part of {@code source} that {@code span} covers. Never throws. */
  public static YamlDocument read(Source source, Span span) {
    return read(source, span, MAX_LENGTH);
  }

  /**
   * Reads the part of {@code source} that {@code span} covers. Never throws.
   *
   * @param resolver gives plain scalars their types
   */
  public static YamlDocument read(Source source, Span span, ScalarResolver resolver) {
    return read(source, span, MAX_LENGTH, resolver);
  }

  /**
   * Reads the part of {@code source} that {@code span} covers. Never throws.
   *
   * @param maxLength the longest text that is read, in UTF-16 units
   */
  public static YamlDocument read(Source source, Span span, int maxLength) {
    return read(source, span, maxLength, PsychScalar::resolve);
  }

  private static YamlDocument read(
      Source source, Span span, int maxLength, ScalarResolver resolver) {
    if (span.length() > maxLength) {
      return limit(span, "more than " + maxLength + " characters");
    }
    YamlText text = new YamlText(source.text(span), span.start());
    boolean questions = FlowQuestions.areSafe(text.text());
    for (int tabs = 0; ; tabs++) {
      if ((long) tabs * span.length() > MAX_MENDING) {
        return limit(span, "more than " + tabs + " tabs or question marks");
      }
      try {
        Optional<Node> root = compose(text.text(), maxLength);
        return root.isEmpty()
            ? YamlDocument.empty()
            : new NodeConverter(text, resolver).convert(root.get());
      } catch (MarkedYAMLException e) {
        Optional<YamlText> mended = TabTolerance.mend(text, e);
        if (mended.isEmpty() && questions) {
          mended = FlowQuestions.mend(text, e);
        }
        if (mended.isEmpty()) {
          YamlText refused = text;
          return YamlDocument.refused(
              controlCharacter(text).orElseGet(() -> new YamlDiagnosis(refused).of(e)));
        }
        text = mended.get();
      } catch (ReaderException e) {
        return YamlDocument.refused(controlCharacter(text).orElseThrow(() -> e));
      } catch (YAMLException e) {
        return limit(span, e.getMessage());
      }
    }
  }

  private static YamlDocument limit(Span span, String what) {
    return YamlDocument.refused(new YamlProblem(YamlFlaw.LIMIT, Span.at(span.start()), what));
  }

  /**
   * The first character that YAML forbids. How far ahead SnakeYAML looks, and whether it meets one
   * before another mistake, depends on the length of line ends.
   */
  private static Optional<YamlProblem> controlCharacter(YamlText text) {
    String chars = text.text();
    for (int at = 0; at < chars.length(); at += Character.charCount(chars.codePointAt(at))) {
      int codePoint = chars.codePointAt(at);
      if (!StreamReader.isPrintable(codePoint)) {
        String name = String.format("U+%04X", codePoint);
        return Optional.of(
            new YamlProblem(YamlFlaw.CONTROL_CHARACTER, text.span(at, at + 1), name));
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> compose(String text, int maxLength) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(MAX_ALIASES);
    options.setCodePointLimit(maxLength);
    options.setTagInspector(tag -> true);
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    Composer composer = new Composer(parser, new PlainResolver(), options);
    return composer.checkNode() ? Optional.of(composer.getNode()) : Optional.empty();
  }
}
