package io.github.postlint.post.kramdown;

/** A comment of HTML. */
final class HtmlComment {
  private HtmlComment() {}

  /** The offset behind the comment at {@code at}, or -1. */
  static int end(String chars, Finder finder, int at) {
    int close = chars.startsWith("<!--", at) ? finder.find("-->", at + 4) : -1;
    return close < 0 ? -1 : close + 3;
  }
}
