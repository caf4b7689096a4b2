package io.github.postlint.site.terms;

/**
 * What two spellings of one term have in common: they differ by case, width, spaces, separators or
 * Latin accents, and in nothing else. {@code Dev Ops}, {@code dev-ops} and {@code devops} have one
 * key; {@code c}, {@code c++} and {@code c#} have three; so have {@code 1.0}, {@code 10} and {@code
 * 1 0}.
 */
public final class MergeKey {
  private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
  private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

  private MergeKey() {}

  /** The key of a spelling; empty where there is nothing but separators. */
  public static String of(String text) {
    String folded = Folding.fold(text);
    StringBuilder key = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int letter = folded.codePointAt(i);
      if (separates(letter) || (letter == '#' && key.isEmpty())) {
        gap = true;
      } else {
        if (gap
            && isDigit(letter)
            && !key.isEmpty()
            && isDigit(key.codePointBefore(key.length()))) {
          key.append(' ');
        }
        key.appendCodePoint(letter);
        gap = false;
      }
    }
    return key.toString();
  }

  private static boolean separates(int letter) {
    return letter == '_'
        || Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || switch (Character.getType(letter)) {
          case Character.DASH_PUNCTUATION, Character.FORMAT, Character.CONTROL -> true;
          default -> letter >= FIRST_VARIATION_SELECTOR && letter <= LAST_VARIATION_SELECTOR;
        };
  }

  private static boolean isDigit(int letter) {
    return Character.isDigit(letter);
  }
}
