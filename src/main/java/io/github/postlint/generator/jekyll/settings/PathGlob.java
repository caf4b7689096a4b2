package io.github.postlint.generator.jekyll.settings;

import java.util.regex.Pattern;

/** Ruby's {@code Dir.glob}: a star stays within a folder's name, and hidden names need a dot. */
final class PathGlob {
  private final Pattern pattern;

  PathGlob(String glob) {
    this.pattern = Pattern.compile(regex(glob));
  }

  /** Whether the pattern matches the file, or a folder in which it lies. */
  boolean matchesAround(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (pattern.matcher(path.substring(0, end)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      boolean starts = i == 0 || glob.charAt(i - 1) == '/';
      if (starts && glob.startsWith("**/", i)) {
        regex.append("(?:[^/.][^/]*/)*");
        i += 2;
      } else if (c == '*') {
        regex.append(starts ? "(?!\\.)[^/]*" : "[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{') {
        braces++;
        regex.append("(?:");
      } else if (c == '}' && braces > 0) {
        braces--;
        regex.append(')');
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else if (!(c == '/' && i == glob.length() - 1)) {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.append(")".repeat(braces)).toString();
  }
}
