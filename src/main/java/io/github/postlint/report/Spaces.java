package io.github.postlint.report;

/** Blank columns. */
final class Spaces {
  private static final String MANY = " ".repeat(128);

  private Spaces() {}

  static void append(StringBuilder out, int columns) {
    int left = columns;
    while (left > MANY.length()) {
      out.append(MANY);
      left -= MANY.length();
    }
    out.append(MANY, 0, left);
  }
}
