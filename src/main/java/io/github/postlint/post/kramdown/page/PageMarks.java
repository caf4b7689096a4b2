package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.kramdown.scan.Chars;

/** Tells words that may matter to links from those that cannot, without reading them. */
final class PageMarks {
  private PageMarks() {}

  /**
   * Whether something stands there with which links, images, footnotes, tags or attribute lists
   * begin.
   */
  static boolean mayStandIn(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      if (c == '[' || c == '<' || (c == '{' && Chars.at(chars, i + 1) == ':')) {
        return true;
      }
    }
    return false;
  }
}
