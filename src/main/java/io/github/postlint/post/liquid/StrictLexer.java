package io.github.postlint.post.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts markup into the tokens of Liquid's strict parser. */
final class StrictLexer {
  /** What a token is; a special character stands for itself. */
  static final char COMPARISON = '=';

  static final char TEXT = '"';
  static final char NUMBER = '0';
  static final char NAME = 'a';
  static final char RANGE = '~';
  static final char END = '$';

  /**
   * A token.
   *
   * @param type one of the constants, or the special character
   * @param text as written
   */
  record Token(char type, String text) {}

  private static final String SPECIALS = "|.:,[]()?-";

  private final String markup;
  private int at;

  private StrictLexer(String markup) {
    this.markup = markup;
  }

  /** All tokens, with an end after them; empty where a character begins none. */
  static Optional<List<Token>> tokens(String markup) {
    return new StrictLexer(markup).read();
  }

  private Optional<List<Token>> read() {
    List<Token> tokens = new ArrayList<>();
    at = Ascii.skipSpace(markup, 0, markup.length());
    while (at < markup.length()) {
      char type = type();
      int end = end(type);
      if (end == at) {
        return Optional.empty();
      }
      tokens.add(new Token(type, markup.substring(at, end)));
      at = Ascii.skipSpace(markup, end, markup.length());
    }
    tokens.add(new Token(END, ""));
    return Optional.of(tokens);
  }

  private char type() {
    char c = markup.charAt(at);
    if (comparison() > at) {
      return COMPARISON;
    }
    if (c == '"' || c == '\'') {
      return TEXT;
    }
    if (isDigit(at) || (c == '-' && isDigit(at + 1))) {
      return NUMBER;
    }
    if (Ascii.isWord(c)) {
      return NAME;
    }
    return markup.startsWith("..", at) ? RANGE : c;
  }

  private int end(char type) {
    return switch (type) {
      case COMPARISON -> comparison();
      case TEXT -> markup.indexOf(markup.charAt(at), at + 1) + 1 > at ? text() : at;
      case NUMBER -> number();
      case NAME -> name();
      case RANGE -> markup.startsWith("..", at) ? at + 2 : at;
      default -> SPECIALS.indexOf(type) >= 0 ? at + 1 : at;
    };
  }

  private int comparison() {
    for (String operator : List.of("==", "!=", "<>", "<=", ">=", "<", ">")) {
      if (markup.startsWith(operator, at)) {
        return at + operator.length();
      }
    }
    int end = at + "contains".length();
    boolean contains =
        markup.startsWith("contains", at)
            && end < markup.length()
            && Ascii.isSpace(markup.charAt(end));
    return contains ? end : at;
  }

  private int text() {
    return markup.indexOf(markup.charAt(at), at + 1) + 1;
  }

  private int number() {
    int end = digits(at + (markup.charAt(at) == '-' ? 1 : 0));
    return markup.startsWith(".", end) && isDigit(end + 1) ? digits(end + 1) : end;
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int name() {
    int end = at;
    while (end < markup.length()
        && (Ascii.isWord(markup.charAt(end)) || markup.charAt(end) == '-')) {
      end++;
    }
    return markup.startsWith("?", end) ? end + 1 : end;
  }

  private boolean isDigit(int index) {
    return index < markup.length() && markup.charAt(index) >= '0' && markup.charAt(index) <= '9';
  }
}
