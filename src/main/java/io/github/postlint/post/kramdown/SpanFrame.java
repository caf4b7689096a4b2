package io.github.postlint.post.kramdown;

/** An element of running text that is being read, and what it holds so far. */
final class SpanFrame {
  static final String EM = "*";
  static final String STRONG = "**";
  static final String LINK = "[";
  static final String IMAGE = "![";

  /** A mark of Markdown or the name of an element of HTML. */
  final String type;

  /** Whether only HTML counts in it. */
  final boolean raw;

  boolean empty = true;
  boolean endsWithText;
  int images;

  SpanFrame(String type, boolean raw) {
    this.type = type;
    this.raw = raw;
  }

  void addText() {
    empty = false;
    endsWithText = true;
  }

  void addElement() {
    empty = false;
    endsWithText = false;
  }
}
