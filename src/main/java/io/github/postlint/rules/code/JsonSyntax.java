package io.github.postlint.rules.code;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON: any number of values, or the inside of an object or an array. Comments are let pass, since
 * authors use them to explain.
 */
final class JsonSyntax implements SnippetSyntax {
  private static final String OPENERS = "{[\"";
  private static final Pattern COMMENTS =
      Pattern.compile("\\s*+(?:(?://|#)[^\\n]*+\\s*+|/\\*(?:[^*]|\\*(?!/))*+\\*/\\s*+)*+");

  /** An angle bracket, a name in capitals or a call stands for something that readers fill in. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[<$]|[A-Z][A-Z0-9_]*+\\b|[A-Za-z]\\w*+\\(|\\*");

  private final JsonFactory factory;

  /**
   * @param trailingCommas whether a comma may stand before a closing bracket
   */
  JsonSyntax(boolean trailingCommas) {
    JsonFactoryBuilder builder =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS);
    this.factory = builder.configure(JsonReadFeature.ALLOW_TRAILING_COMMA, trailingCommas).build();
  }

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    String start = COMMENTS.matcher(code).replaceFirst("");
    if (start.isEmpty() || OPENERS.indexOf(start.charAt(0)) < 0) {
      return Optional.empty();
    }
    Optional<SyntaxError> whole = read(code);
    if (whole.isEmpty()) {
      return whole;
    }
    Optional<SyntaxError> object = inside(code, "{", "}");
    Optional<SyntaxError> array = inside(code, "[", "]");
    if (object.isEmpty()
        || array.isEmpty()
        || Chunks.allFine(code, chunk -> read(chunk).isEmpty())) {
      return Optional.empty();
    }
    return Stream.of(whole, object, array)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(SyntaxError::offset))
        .filter(
            error ->
                error.offset() < code.length()
                    ? !isPlaceholder(code, error.offset())
                    : isCutShort(code));
  }

  private Optional<SyntaxError> inside(String code, String open, String close) {
    String text = code.stripTrailing();
    String trimmed = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    return read(open + trimmed + "\n" + close)
        .map(error -> new SyntaxError(Math.max(0, error.offset() - 1), error.reason()));
  }

  private static boolean isPlaceholder(String code, int offset) {
    return PLACEHOLDER.matcher(code).region(offset, code.length()).lookingAt();
  }

  /**
   * Whether the snippet ends with a bracket but not with its outermost one; other ends are those of
   * fragments.
   */
  private static boolean isCutShort(String code) {
    String text = code.strip();
    char last = text.charAt(text.length() - 1);
    return "{[".indexOf(text.charAt(0)) >= 0 && (last == '}' || last == ']');
  }

  /** The first mistake; empty too where the text is deeper or longer than Jackson reads. */
  private Optional<SyntaxError> read(String code) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), code)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        parser.finishToken();
      }
      return Optional.empty();
    } catch (StreamConstraintsException e) {
      return Optional.empty();
    } catch (StreamReadException e) {
      return Optional.of(JsonProblem.of(code, e));
    }
  }
}
