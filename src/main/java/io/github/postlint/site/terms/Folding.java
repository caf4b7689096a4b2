package io.github.postlint.site.terms;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Removes what readers do not tell words apart by: width, case, accents of Latin letters. */
final class Folding {
  private static final Pattern PLUS_PLUS = Pattern.compile("(?<=\\p{L})\\+\\+");
  private static final Pattern PLUS = Pattern.compile("(?<=[\\p{L}\\p{N}])\\+(?![\\p{L}\\p{N}+])");
  private static final Pattern SHARP =
      Pattern.compile("(?<![\\p{L}\\p{N}])([a-z])[#\\u266f](?![\\p{L}\\p{N}])");
  private static final Pattern DOT_NET =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\.net(?![\\p{L}\\p{N}])");

  private Folding() {}

  /**
   * The text in lower case, composed, without Latin accents, with symbols that are names spelled.
   */
  static String fold(String text) {
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Form.NFKC);
    String lower = composed.toLowerCase(Locale.ROOT);
    return withoutAccents(spell(lower));
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
        append(letter, folded);
      } else if (!latin) {
        folded.appendCodePoint(letter);
      }
    }
    return Normalizer.normalize(folded, Form.NFC);
  }

  /** Latin letters in lower case that Unicode does not decompose into a base and an accent. */
  private static void append(int letter, StringBuilder out) {
    switch (letter) {
      case 'œ' -> out.append("oe");
      case 'æ' -> out.append("ae");
      case 'ß' -> out.append("ss");
      case 'þ' -> out.append("th");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ŧ' -> out.append('t');
      case 'ı' -> out.append('i');
      default -> out.appendCodePoint(letter);
    }
  }

  /**
   * Spells symbols that belong to a name as the field does: {@code c++} is {@code cpp}, {@code c#}
   * is {@code csharp}, {@code .net} is {@code dotnet}.
   *
   * @param text in lower case
   */
  private static String spell(String text) {
    String spelled = text;
    if (spelled.indexOf('+') >= 0) {
      spelled = PLUS_PLUS.matcher(spelled).replaceAll("pp");
      spelled = PLUS.matcher(spelled).replaceAll("-plus");
    }
    if (spelled.indexOf('#') >= 0 || spelled.indexOf('\u266f') >= 0) {
      spelled = SHARP.matcher(spelled).replaceAll("$1sharp");
    }
    if (spelled.indexOf('.') >= 0) {
      spelled = DOT_NET.matcher(spelled).replaceAll("dotnet");
    }
    return spelled;
  }
}
