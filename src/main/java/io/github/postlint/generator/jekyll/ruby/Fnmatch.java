package io.github.postlint.generator.jekyll.ruby;

import java.util.regex.Pattern;

/** Ruby's {@code File.fnmatch} without flags: {@code *} and {@code ?} match slashes too. */
public final class Fnmatch {
  private final Pattern pattern;

  /** Compiles a pattern. */
  public Fnmatch(String pattern) {
    this.pattern = compile(pattern);
  }

  /** Whether {@code text} as a whole matches. */
  public boolean matches(String text) {
    return pattern.matcher(text).matches();
  }

  private static Pattern compile(String pattern) {
    StringBuilder regex = new StringBuilder();
    boolean star = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' && star) {
        continue;
      }
      star = c == '*';
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
