package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.text.Span;

/** A place in a text that is read. */
final class TomlCursor {
  private static final char END = '\0';

  private final String text;
  private final int end;
  private int offset;

  TomlCursor(String text, Span span) {
    this.text = text;
    this.end = span.end();
    this.offset = span.start();
  }

  int offset() {
    return offset;
  }

  boolean isEnd() {
    return offset >= end;
  }

  char peek() {
    return isEnd() ? END : text.charAt(offset);
  }

  void next() {
    offset++;
  }

  void move(int to) {
    offset = Math.min(to, end);
  }

  boolean startsWith(String start) {
    return offset + start.length() <= end && text.startsWith(start, offset);
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  boolean accept(char c) {
    if (isEnd() || peek() != c) {
      return false;
    }
    offset++;
    return true;
  }

  /** Takes a character that is known to stand here. */
  void take(char c) {
    if (!accept(c)) {
      throw new IllegalStateException("no " + c + " at " + offset);
    }
  }

  void expect(char c, String explanation) throws TomlFault {
    if (!accept(c)) {
      throw fault(explanation);
    }
  }

  void skipBlanks() {
    while (!isEnd() && (peek() == ' ' || peek() == '\t')) {
      offset++;
    }
  }

  /** Blanks, comments and line ends. */
  void skipLines() {
    while (true) {
      skipBlanks();
      skipComment();
      if (isEnd() || !isLineEnd(peek())) {
        return;
      }
      offset++;
    }
  }

  private void skipComment() {
    if (!isEnd() && peek() == '#') {
      while (!isEnd() && !isLineEnd(peek())) {
        offset++;
      }
    }
  }

  /** Nothing but a comment may stand before the end of the line. */
  void endLine() throws TomlFault {
    skipBlanks();
    skipComment();
    if (!isEnd() && !isLineEnd(peek())) {
      throw fault("Nothing may follow a value on its line. Put text in quotation marks.");
    }
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** What is wrong with the rest of the line. */
  TomlFault fault(String explanation) {
    int stop = offset;
    while (stop < end && !isLineEnd(text.charAt(stop))) {
      stop++;
    }
    Span span = new Span(Math.min(offset, end), Math.max(Math.min(offset, end), stop));
    return new TomlFault(span, text(span), explanation);
  }
}
