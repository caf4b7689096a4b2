package io.github.postlint.rules.code;

import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what SnakeYAML refuses. */
final class YamlMistake {
  private YamlMistake() {}

  /** Empty where other YAML parsers take the text. */
  static Optional<SyntaxError> of(String code, int offset, MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    char c = offset < code.length() ? code.charAt(offset) : '\n';
    int comment = comment(code, offset);
    if (comment >= 0) {
      return Optional.of(new SyntaxError(comment, "a comment begins with #"));
    }
    if (c == '\t') {
      return isLineStart(code, offset)
          ? Optional.of(new SyntaxError(offset, "a tab cannot indent a line"))
          : Optional.empty();
    }
    return Optional.of(new SyntaxError(place(code, offset, problem, e), reason(c, problem, e)));
  }

  /**
   * The start of this line, or of the one above, if it is a comment of another language; else -1.
   */
  private static int comment(String code, int offset) {
    int line = code.lastIndexOf('\n', offset - 1) + 1;
    int above = code.lastIndexOf('\n', line - 2) + 1;
    return code.startsWith("//", line) ? line : code.startsWith("//", above) ? above : -1;
  }

  /** What is never closed is shown where it begins. */
  private static int place(String code, int offset, String problem, MarkedYAMLException e) {
    if (problem.contains("mapping values are not allowed")) {
      return wordStart(code, offset);
    }
    if (isUnclosed(problem, e) || problem.contains("could not find expected ':'")) {
      int start = Math.min(e.getContextMark().getIndex(), code.codePointCount(0, code.length()));
      return code.offsetByCodePoints(0, start);
    }
    return offset;
  }

  private static int wordStart(String code, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(code.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isUnclosed(String problem, MarkedYAMLException e) {
    return e.getContextMark() != null
        && (problem.contains("unexpected end of stream")
            || problem.contains("unexpected document separator"));
  }

  private static String reason(char c, String problem, MarkedYAMLException e) {
    if (problem.contains("mapping values are not allowed")) {
      return "no key can stand here; a value with a colon and a space has to stand in quotes";
    }
    if (isUnclosed(problem, e)) {
      return "this quotation mark is never closed";
    }
    if (problem.contains("cannot start any token")) {
      return "a value that begins with \"" + c + "\" has to stand in quotes";
    }
    if (problem.contains("could not find expected ':'")) {
      return "this line has no colon, or no space after its colon";
    }
    if (problem.contains("expected ',' or")) {
      return "a comma or a closing bracket is missing before it";
    }
    if (problem.contains("block end>") || problem.contains("document start>")) {
      return "this does not go on with what the lines above began";
    }
    return problem;
  }

  private static boolean isLineStart(String code, int offset) {
    return code.substring(code.lastIndexOf('\n', offset) + 1, offset).isBlank();
  }
}
