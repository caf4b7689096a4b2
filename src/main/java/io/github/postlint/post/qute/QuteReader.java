package io.github.postlint.post.qute;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds Qute's tags, in time in proportion to the text. */
final class QuteReader {
  private final String text;
  private final boolean marked;
  private final List<QuteTag> tags = new ArrayList<>();
  private int at;

  private QuteReader(String text, int start, boolean marked) {
    this.text = text;
    this.marked = marked;
    this.at = start;
  }

  /**
   * The tags of a text, in order.
   *
   * @param start 0-based UTF-16 offset from which on it is read
   * @param marked whether expressions begin with an equals sign
   */
  static List<QuteTag> read(String text, int start, boolean marked) {
    QuteReader reader = new QuteReader(text, start, marked);
    while (reader.at < text.length()) {
      reader.step();
    }
    return reader.tags;
  }

  private void step() {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length();
    if (c == '\\' && !last && (text.charAt(at + 1) == '{' || text.charAt(at + 1) == '}')) {
      add(QuteTag.Kind.ESCAPED, at + 2, at + 1, at + 2);
    } else if (c == '{' && !last) {
      brace(text.charAt(at + 1));
    } else {
      at++;
    }
  }

  /** What follows a brace decides; a second one makes text of both. */
  private void brace(char next) {
    switch (next) {
      case '|' -> closed(QuteTag.Kind.UNPARSED, "|}");
      case '!' -> closed(QuteTag.Kind.COMMENT, "!}");
      case '#', '/', '@' -> tag(next, at + 2);
      case '=' -> {
        if (marked) {
          tag(next, at + 2);
        } else {
          at += 2;
        }
      }
      default -> {
        if (!marked && isStart(next)) {
          tag(next, at + 1);
        } else {
          at += 2;
        }
      }
    }
  }

  private static boolean isStart(char c) {
    return Character.isDigit(c) || Character.isAlphabetic(c) || c == '_';
  }

  private void closed(QuteTag.Kind kind, String end) {
    int close = text.indexOf(end, at + 2);
    int stop = close < 0 ? text.length() : close;
    add(kind, close < 0 ? stop : close + end.length(), at + 2, stop);
  }

  /** A brace in a string does not close the tag. */
  private void tag(char first, int from) {
    char quote = 0;
    int end = from;
    while (end < text.length() && (quote != 0 || text.charAt(end) != '}')) {
      char c = text.charAt(end);
      boolean string = first != '/' && (c == '"' || c == '\'');
      if (quote != 0 && (c == quote || c == '\n')) {
        quote = 0;
      } else if (quote == 0 && string && isBefore(end)) {
        quote = c;
      }
      end++;
    }
    if (end == text.length()) {
      add(QuteTag.Kind.UNCLOSED, end, from, end);
      return;
    }
    boolean empty = first == '#' && text.charAt(end - 1) == '/';
    QuteTag.Kind kind =
        switch (first) {
          case '#' -> empty ? QuteTag.Kind.EMPTY : QuteTag.Kind.START;
          case '/' -> QuteTag.Kind.END;
          case '@' -> QuteTag.Kind.PARAMETER;
          default -> QuteTag.Kind.EXPRESSION;
        };
    add(kind, end + 1, from, empty ? end - 1 : end);
  }

  /** Whether a string may begin here: an apostrophe within a word begins none. */
  private boolean isBefore(int quote) {
    char before = text.charAt(quote - 1);
    return !Character.isLetterOrDigit(before);
  }

  private void add(QuteTag.Kind kind, int end, int from, int to) {
    tags.add(new QuteTag(kind, new Span(at, end), text.substring(from, to).strip()));
    at = end;
  }
}
