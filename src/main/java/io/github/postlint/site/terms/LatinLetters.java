package io.github.postlint.site.terms;

/** Latin letters in lower case that Unicode does not decompose into a base and an accent. */
final class LatinLetters {
  private LatinLetters() {}

  static void append(int letter, StringBuilder out) {
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
}
