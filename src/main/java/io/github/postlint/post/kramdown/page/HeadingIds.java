package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.scan.Chars;
import java.util.HashMap;
import java.util.Map;

/** Makes ids of the words of headings, each once. */
final class HeadingIds {
  private static final int CAPITAL_I_WITH_DOT = 0x130;

  /** What becomes of the characters of ASCII in GFM's ids; 0 where they are left out. */
  private static final char[] KEPT = kept();

  private final String prefix;
  private final Map<String, Integer> counts = new HashMap<>();

  HeadingIds(String prefix) {
    this.prefix = prefix;
  }

  /** The id that the GFM parser gives: words in any script, each space a hyphen. */
  String gfm(String words) {
    StringBuilder id = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); ) {
      int c = words.codePointAt(at);
      if (c < 128) {
        if (KEPT[c] != 0) {
          id.append(KEPT[c]);
        }
      } else if (c == CAPITAL_I_WITH_DOT) {
        // Lower case as Ruby has it, which does not look at the characters around.
        id.append("i\u0307");
      } else if (HtmlNames.isWordPart(Character.toLowerCase(c))) {
        id.appendCodePoint(Character.toLowerCase(c));
      }
      at += Character.charCount(c);
    }
    return prefix + unique(id.toString());
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

  private static char[] kept() {
    char[] kept = new char[128];
    for (char c = 0; c < kept.length; c++) {
      kept[c] = Chars.isWord(c) ? Character.toLowerCase(c) : 0;
    }
    kept[' '] = '-';
    kept['\t'] = '-';
    kept['-'] = '-';
    return kept;
  }

  private String unique(String id) {
    int count = counts.merge(id, 1, Integer::sum) - 1;
    return count > 0 ? id + "-" + count : id;
  }
}
