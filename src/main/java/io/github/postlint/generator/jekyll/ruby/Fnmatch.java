package io.github.postlint.generator.jekyll.ruby;

import io.github.postlint.site.tree.NamePattern;

/** Ruby's {@code File.fnmatch} without flags: {@code *} and {@code ?} match slashes too. */
public final class Fnmatch {
  private final NamePattern pattern;

  /** Compiles a pattern. */
  public Fnmatch(String pattern) {
    this.pattern = compile(pattern);
  }

  /** Whether {@code text} as a whole matches. */
  public boolean matches(String text) {
    return pattern.matches(text);
  }

  private static NamePattern compile(String text) {
    NamePattern.Builder pattern = new NamePattern.Builder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?') {
        pattern.one(any -> true);
      } else if (c != '*') {
        pattern.one(c);
      } else if (i == 0 || text.charAt(i - 1) != '*') {
        pattern.any(any -> true);
      }
    }
    return pattern.build();
  }
}
