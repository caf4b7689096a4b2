package io.github.postlint.post.kramdown;

import java.util.HashMap;
import java.util.Map;

/** Makes ids of the words of headings, each once. */
final class HeadingIds {
  private static final int CAPITAL_I_WITH_DOT = 0x130;

  private final String prefix;
  private final Map<String, Integer> counts = new HashMap<>();

  HeadingIds(String prefix) {
    this.prefix = prefix;
  }

  /** The id that the GFM parser gives: words in any script, each blank a hyphen. */
  String gfm(String words) {
    StringBuilder id = new StringBuilder();
    words.codePoints().forEach(c -> appendLower(id, c));
    return prefix + unique(keep(id));
  }

  /** The id that kramdown's writer gives where the parser gave none: ASCII only. */
  String plain(String words) {
    StringBuilder id = new StringBuilder();
    boolean started = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      started |= letter;
      if (started && (letter || Chars.isDigit(c) || c == ' ' || c == '-')) {
        id.append(c == ' ' ? '-' : (char) (letter ? c | 0x20 : c));
      }
    }
    return prefix + unique(id.length() == 0 ? "section" : id.toString());
  }

  /** Lower case as Ruby has it, which does not look at the characters around. */
  private static void appendLower(StringBuilder text, int c) {
    if (c == CAPITAL_I_WITH_DOT) {
      text.append("i\u0307");
    } else {
      text.appendCodePoint(Character.toLowerCase(c));
    }
  }

  private static String keep(CharSequence lower) {
    StringBuilder kept = new StringBuilder();
    lower
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '\t' || c == '-') {
                kept.append('-');
              } else if (HtmlNames.isWordPart(c)) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  private String unique(String id) {
    int count = counts.merge(id, 1, Integer::sum) - 1;
    return count > 0 ? id + "-" + count : id;
  }
}
