package io.github.postlint.tags.html;

import java.lang.Character.UnicodeScript;
import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** The writings in which names of terms are, as a list by letters has headings for them. */
enum Writing {
  LATIN("A–Z"),
  GREEK("Α–Ω"),
  CYRILLIC("А–Я"),
  HEBREW("א–ת"),
  ARABIC("ا–ي"),
  HANGUL("가–힣"),
  /** Chinese and Japanese characters, kana among them. */
  HAN("漢字"),
  /** All others: each letter is its own heading. */
  OTHER(""),
  /** Digits and signs. */
  NONE("");

  private final String heading;

  Writing(String heading) {
    this.heading = heading;
  }

  /** The writing of a name's first letter. */
  static Writing of(String key) {
    if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) {
      return NONE;
    }
    return switch (UnicodeScript.of(key.codePointAt(0))) {
      case LATIN -> LATIN;
      case GREEK -> GREEK;
      case CYRILLIC -> CYRILLIC;
      case HEBREW -> HEBREW;
      case ARABIC -> ARABIC;
      case HANGUL -> HANGUL;
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
      default -> OTHER;
    };
  }

  /** Whether names are looked for by their first letters. */
  boolean hasLetters() {
    return this != HAN && this != HANGUL;
  }

  /**
   * The one heading of all names in it.
   *
   * @param letter a name's first letter
   */
  String heading(String letter) {
    return heading.isEmpty() ? letter : heading;
  }

  /**
   * What sorts names in it. Chinese and Japanese characters are sorted as Java's own tables for the
   * language do: by reading, as far as they know it.
   *
   * @param key a name without case and accents
   * @param language of the pages
   */
  String sortKey(String key, String language) {
    if (this != HAN) {
      return "";
    }
    Locale locale = language.equals("ja") ? Locale.JAPANESE : Locale.SIMPLIFIED_CHINESE;
    return HexFormat.of()
        .formatHex(Collator.getInstance(locale).getCollationKey(key).toByteArray());
  }
}
