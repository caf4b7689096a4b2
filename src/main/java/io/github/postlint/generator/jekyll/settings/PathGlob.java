package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.site.tree.NamePattern;

/** Ruby's {@code Dir.glob}: a star stays within a folder's name, and hidden names need a dot. */
final class PathGlob {

  private final NamePattern pattern;

  PathGlob(String glob) {
    this.pattern = read(glob);
  }

  /** Whether the pattern matches the file, or a folder in which it lies. */
  boolean matchesAround(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (pattern.matches(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static NamePattern read(String glob) {
    NamePattern.Builder pattern = new NamePattern.Builder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      boolean starts = i == 0 || glob.charAt(i - 1) == '/';
      if (starts && glob.startsWith("**/", i)) {
        pattern.folders(PathGlob::isVisible, PathGlob::isInName);
        i += 2;
      } else if (c == '*') {
        star(pattern, starts, i > 0 && glob.charAt(i - 1) == '*');
      } else if (c == '?') {
        pattern.one(PathGlob::isInName);
      } else if (c == '{') {
        pattern.open();
      } else if (c == '}' && pattern.isOpen()) {
        pattern.close();
      } else if (c == ',' && pattern.isOpen()) {
        pattern.or();
      } else if (!(c == '/' && i == glob.length() - 1)) {
        pattern.one(c);
      }
    }
    return pattern.build();
  }

  private static void star(NamePattern.Builder pattern, boolean starts, boolean again) {
    if (starts) {
      pattern.noDot();
    }
    if (!again) {
      pattern.any(PathGlob::isInName);
    }
  }

  private static boolean isInName(int c) {
    return c != '/';
  }

  private static boolean isVisible(int c) {
    return c != '/' && c != '.';
  }
}
