package io.github.postlint.post.kramdown;

/** Where markup may start; most characters are told to be text here. */
final class SpanStarts {
  private SpanStarts() {}

  static boolean at(String chars, int at, boolean gfm) {
    char c = chars.charAt(at);
    char next = Chars.at(chars, at + 1);
    if (isQuote(next) && c != '\\') {
      return true;
    }
    switch (c) {
      case '*':
      case '_':
      case '`':
      case '<':
      case '[':
      case '$':
      case '&':
      case '\\':
      case '"':
      case '\'':
        return true;
      case '!':
        return next == '[';
      case '{':
        return next == ':';
      case '-':
        return next == '-';
      case '~':
        return gfm && next == '~';
      case '.':
        return chars.startsWith("...", at);
      case '>':
        return next == '>';
      case ' ':
        return chars.startsWith(" >>", at)
            || chars.startsWith(" <<", at)
            || chars.startsWith("  \n", at);
      default:
        return false;
    }
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
