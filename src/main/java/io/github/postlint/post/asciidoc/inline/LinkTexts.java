package io.github.postlint.post.asciidoc.inline;

/** The words between the brackets of a link. */
final class LinkTexts {
  private LinkTexts() {}

  /**
   * Hides what is no word of the text: attributes, a mark for a new window.
   *
   * @param open of the brackets
   * @param close of the brackets
   */
  static void read(Work work, int open, int close) {
    int end = close;
    String text = work.chars.substring(open + 1, close);
    if (text.indexOf('=') >= 0) {
      int comma = text.startsWith("\"") ? text.indexOf('"', 1) : text.indexOf(',');
      if (comma < 0) {
        comma = text.matches("(?s)\\s*[\\w.-]+=.*") ? 0 : text.length();
      }
      end = open + 1 + comma;
      work.mark(end, close);
      if (text.startsWith("\"") && comma > 0) {
        work.mark(open + 1, open + 2);
      }
    }
    if (end > open + 1 && work.at(end - 1) == '^') {
      work.mark(end - 1, end);
    }
  }
}
