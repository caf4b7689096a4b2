package io.github.postlint.post.frontmatter.yaml;

import java.util.Optional;

/** Finds what Ruby's parser refuses within brackets or braces and SnakeYAML reads. */
final class FlowCheck {
  private static final String INDICATORS = ",?[]{}";

  private FlowCheck() {}

  /** A colon after plain text, with a sign after it that separates values. */
  static Optional<YamlProblem> colon(YamlText text, int from, int to) {
    int colon = afterSpaces(text.text(), to);
    if (charAt(text.text(), colon) != ':'
        || INDICATORS.indexOf(charAt(text.text(), colon + 1)) < 0) {
      return Optional.empty();
    }
    String detail = text.text().substring(from, colon + 1);
    return Optional.of(
        new YamlProblem(YamlFlaw.UNQUOTED_COLON, text.span(colon, colon + 1), detail));
  }

  /** A question mark without text as an item of a list. */
  static Optional<YamlProblem> question(YamlText text, int at) {
    if (charAt(text.text(), at) != '?') {
      return Optional.empty();
    }
    int next = afterSpaces(text.text(), at + 1);
    char c = charAt(text.text(), next);
    boolean last = c == ',' && charAt(text.text(), afterSpaces(text.text(), next + 1)) == ']';
    return c == ']' || (c == ',' && !last)
        ? Optional.of(new YamlProblem(YamlFlaw.RESERVED_CHARACTER, text.span(at, at + 1), "?"))
        : Optional.empty();
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (charAt(text, at) == ' ' || charAt(text, at) == '\t') {
      at++;
    }
    return at;
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
