package io.github.postlint.generator.hugo.address;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How Hugo writes names in addresses.
 *
 * @param keepsCase whether capital letters stay
 * @param dropsAccents whether letters lose their accents
 */
public record HugoPath(boolean keepsCase, boolean dropsAccents) {
  private static final String ALLOWED = "./\\_#+~-@";

  /** A path as it stands in addresses, not encoded. */
  public String of(String path) {
    String text = keepsCase ? path : path.toLowerCase(Locale.ROOT);
    if (dropsAccents) {
      text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    StringBuilder made = new StringBuilder(text.length());
    boolean pending = false;
    boolean hyphen = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isAllowed(text, at, c)) {
        hyphen = c == '-';
        if (pending && !hyphen) {
          made.append('-');
        }
        pending = false;
        made.appendCodePoint(c);
      } else if (made.length() > 0 && !hyphen && isSpace(c)) {
        pending = true;
      }
      at += Character.charCount(c);
    }
    return made.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c == 0x85 || Character.isSpaceChar(c);
  }

  private static boolean isAllowed(String text, int at, int c) {
    int type = Character.getType(c);
    return (c < 128 && ALLOWED.indexOf(c) >= 0)
        || Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (c == '%' && isHex(text, at + 1) && isHex(text, at + 2));
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
  }
}
