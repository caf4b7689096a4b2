package io.github.postlint.generator.jekyll.address;

import io.github.postlint.generator.jekyll.ruby.RubyCase;

/**
 * Jekyll's {@code slugify} in the two modes in which it makes addresses of posts: letters, marks
 * and digits of all scripts stay, every run of other characters becomes a hyphen, and a hyphen at
 * either end goes.
 */
public final class JekyllSlug {
  private static final String PRETTY = "._~!$&'()+,;=@";

  private JekyllSlug() {}

  /** In lower case, without punctuation. */
  public static String plain(String text) {
    return RubyCase.lower(slug(text, ""));
  }

  /** In the text's own case, with the punctuation that is readable in an address. */
  public static String pretty(String text) {
    return slug(text, PRETTY);
  }

  private static String slug(String text, String punctuation) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isWord(c) || punctuation.indexOf(c) >= 0) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return slug.toString();
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }
}
