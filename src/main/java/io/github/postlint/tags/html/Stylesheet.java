package io.github.postlint.tags.html;

import java.util.regex.Pattern;

/** A stylesheet as it stands in each page. */
final class Stylesheet {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\R\\s*");

  private Stylesheet() {}

  /** Leaves out comments and indentation, for every page has all of it. */
  static String compact(String css) {
    return INDENTATION.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n").strip();
  }
}
