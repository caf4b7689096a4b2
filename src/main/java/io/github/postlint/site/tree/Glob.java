package io.github.postlint.site.tree;

import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/** Reads a glob as {@link java.nio.file.FileSystem#getPathMatcher} does on Unix. */
final class Glob {

  private final String text;
  private final NamePattern.Builder pattern = new NamePattern.Builder();
  private int at;

  private Glob(String text) {
    this.text = text;
  }

  /**
   * The pattern that a glob means.
   *
   * @throws PatternSyntaxException if it is not a glob
   */
  static NamePattern read(String glob) {
    return new Glob(glob).read();
  }

  private NamePattern read() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '\\' -> pattern.one(escaped());
        case '[' -> pattern.one(set());
        case '{' -> open();
        case '*' -> star();
        case '?' -> pattern.one(Glob::isInName);
        default -> plain(c);
      }
    }
    if (pattern.isOpen()) {
      throw wrong("Missing '}'");
    }
    return pattern.build();
  }

  private void plain(char c) {
    if (c == '}' && pattern.isOpen()) {
      pattern.close();
    } else if (c == ',' && pattern.isOpen()) {
      pattern.or();
    } else {
      pattern.one(c);
    }
  }

  private char escaped() {
    if (at == text.length()) {
      throw wrong("No character to escape");
    }
    return text.charAt(at++);
  }

  private void open() {
    if (pattern.isOpen()) {
      throw wrong("Cannot nest groups");
    }
    pattern.open();
  }

  private void star() {
    int start = at - 1;
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    pattern.any(at - start > 1 ? Glob::isAny : Glob::isInName);
  }

  private IntPredicate set() {
    boolean negated = at < text.length() && text.charAt(at) == '!';
    int start = negated ? ++at : at;
    int end = text.indexOf(']', start);
    if (end < 0) {
      throw wrong("Missing ']'");
    }
    String inside = text.substring(start, end);
    if (inside.indexOf('/') >= 0) {
      throw wrong("Explicit 'name separator' in class");
    }
    at = end + 1;
    IntPredicate members = members(inside);
    return c -> c != '/' && members.test(c) != negated;
  }

  /** Pairs of the first and the last character of each range. */
  private IntPredicate members(String inside) {
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      char first = inside.charAt(i);
      boolean range = i > 0 && i + 2 < inside.length() && inside.charAt(i + 1) == '-';
      boolean early = i == 0 && first != '-' && inside.length() > 2 && inside.charAt(1) == '-';
      char last = range || early ? inside.charAt(i += 2) : first;
      if (last < first) {
        throw wrong("Invalid range");
      }
      ranges.append(first).append(last);
    }
    String pairs = ranges.toString();
    return c -> {
      for (int i = 0; i < pairs.length(); i += 2) {
        if (pairs.charAt(i) <= c && c <= pairs.charAt(i + 1)) {
          return true;
        }
      }
      return false;
    };
  }

  private PatternSyntaxException wrong(String why) {
    return new PatternSyntaxException(why, text, Math.max(0, at - 1));
  }

  private static boolean isAny(int c) {
    return true;
  }

  private static boolean isInName(int c) {
    return c != '/';
  }
}
