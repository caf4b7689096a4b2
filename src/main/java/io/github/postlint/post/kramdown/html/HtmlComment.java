package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.scan.Finder;

/** A comment of HTML. */
public final class HtmlComment {
  private HtmlComment() {}

  /** The offset behind the comment at {@code at}, or -1. */
  public static int end(String chars, Finder finder, int at) {
    int close = chars.startsWith("<!--", at) ? finder.find("-->", at + 4) : -1;
    return close < 0 ? -1 : close + 3;
  }
}
