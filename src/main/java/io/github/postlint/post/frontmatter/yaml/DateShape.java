package io.github.postlint.post.frontmatter.yaml;

/** The shapes in which nearly all dates are written, told without a regular expression. */
public enum DateShape {
  /** Such as {@code 2017-05-09}. */
  DAY("0000-00-00"),
  /** Such as {@code 2017-05-09 12:00:00}. */
  TIME("0000-00-00 00:00:00"),
  /** Such as {@code 2017-05-09 12:00:00 +0200}. */
  TIME_WITH_OFFSET("0000-00-00 00:00:00 +0000");

  private final String shape;

  DateShape(String shape) {
    this.shape = shape;
  }

  /** Whether a text has the shape; its day and time need not exist. */
  public boolean fits(String text) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      if (!fits(text.charAt(i), shape.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(char c, char wanted) {
    return wanted == '0' ? c >= '0' && c <= '9' : c == wanted || (wanted == '+' && c == '-');
  }
}
