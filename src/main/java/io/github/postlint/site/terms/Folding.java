package io.github.postlint.site.terms;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Removes what readers do not tell words apart by: width, case, accents of Latin letters. */
final class Folding {
  private Folding() {}

  /**
   * The text in lower case, composed, without Latin accents, with symbols that are names spelled.
   */
  static String fold(String text) {
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Form.NFKC);
    String lower = composed.toLowerCase(Locale.ROOT);
    return withoutAccents(Symbols.spell(lower));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    if (isAscii(text)) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean latin = false;
    for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
      int letter = decomposed.codePointAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        LatinLetters.append(letter, folded);
      } else if (!latin) {
        folded.appendCodePoint(letter);
      }
    }
    return Normalizer.normalize(folded, Form.NFC);
  }
}
