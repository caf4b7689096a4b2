package io.github.postlint.generator.jekyll.ruby;

import java.util.Locale;

/**
 * Ruby's case mappings: Unicode's, one character at a time, so that a sigma at a word's end gets no
 * form of its own.
 */
public final class RubyCase {
  private RubyCase() {}

  /** {@code String#downcase}. */
  public static String lower(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      lower.append(Character.toString(c).toLowerCase(Locale.ROOT));
      i += Character.charCount(c);
    }
    return lower.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** {@code String#capitalize}: the first character in title case, all others in lower case. */
  public static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return title(first) + lower(text.substring(Character.charCount(first)));
  }

  /** Java's title case is one character; a sharp s has two, of which the first is a capital. */
  private static String title(int c) {
    int title = Character.toTitleCase(c);
    if (title != c) {
      return Character.toString(title);
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    int capital = 0;
    while (capital < upper.length() - 1 && !Character.isUpperCase(upper.charAt(capital))) {
      capital++;
    }
    int end = upper.offsetByCodePoints(capital, 1);
    return upper.substring(0, end) + lower(upper.substring(end));
  }
}
