package io.github.postlint.fork;

import io.github.postlint.lint.Progress;

/** How many posts are checked, as a line from one JVM to another. */
final class ProgressText {
  private static final String MARK = "postlint-checked ";

  private ProgressText() {}

  static String of(int done, int total) {
    return MARK + done + " " + total;
  }

  /** Tells {@code progress} what a line says; false for a line that says something else. */
  static boolean tell(String line, Progress progress) {
    if (!line.startsWith(MARK)) {
      return false;
    }
    int middle = line.lastIndexOf(' ');
    try {
      progress.checked(
          Integer.parseInt(line, MARK.length(), middle, 10),
          Integer.parseInt(line, middle + 1, line.length(), 10));
      return true;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
