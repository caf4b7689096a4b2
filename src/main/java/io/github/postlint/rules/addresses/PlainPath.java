package io.github.postlint.rules.addresses;

/** The permalinks of most posts, which need no closer look. */
final class PlainPath {

  private PlainPath() {}

  /**
   * Whether a permalink has nothing but ASCII letters, digits, hyphens, underscores, dots within
   * names, and single slashes.
   */
  static boolean is(String permalink) {
    char last = ' ';
    for (int i = 0; i < permalink.length(); i++) {
      char c = permalink.charAt(i);
      boolean mark = c == '/' || c == '.';
      if (!(mark || isOfName(c)) || (mark && last == '.') || (c == '/' && last == '/')) {
        return false;
      }
      last = c;
    }
    return !permalink.isEmpty();
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
