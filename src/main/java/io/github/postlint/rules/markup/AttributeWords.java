package io.github.postlint.rules.markup;

import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an attribute list, as kramdown takes them.
 *
 * @param words the parts between spaces; spaces in quotes separate nothing
 */
record AttributeWords(List<AttributeWord> words) {

  /** Reads what stands between <code>{:</code> and <code>}</code>. */
  static AttributeWords parse(String content) {
    List<AttributeWord> words = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      if (WhiteSpace.is(content.charAt(at))) {
        at++;
      } else {
        int end = wordEnd(content, at);
        words.add(AttributeWord.of(content.substring(at, end)));
        at = end;
      }
    }
    return new AttributeWords(words);
  }

  /** Whether a value without quotes before it may stand between the offsets. */
  static boolean mayLose(String text, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      char c = text.charAt(at);
      if (text.charAt(at - 1) == '=' && c != '"' && c != '\'') {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String content, int from) {
    int at = from;
    while (at < content.length() && !WhiteSpace.is(content.charAt(at))) {
      char c = content.charAt(at);
      int close =
          (c == '"' || c == '\'') && at > from && content.charAt(at - 1) == '='
              ? content.indexOf(c, at + 1)
              : -1;
      at = close < 0 ? at + 1 : close + 1;
    }
    return at;
  }

  /** Whether this can be nothing else than a list of attributes. */
  boolean isMeant() {
    boolean meant = false;
    for (AttributeWord word : words) {
      if (word.kind() == AttributeWord.Kind.OTHER) {
        return false;
      }
      meant |= word.kind() != AttributeWord.Kind.NAME;
    }
    return meant;
  }

  /** Whether an attribute is set to a value in quotes. */
  boolean isAssigned() {
    return words.stream().anyMatch(word -> word.kind() == AttributeWord.Kind.PAIR);
  }

  /** The assignments that kramdown drops, as they are written. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    for (AttributeWord word : words) {
      if (word.kind() == AttributeWord.Kind.UNQUOTED) {
        lost.add(word.text());
      }
    }
    return lost;
  }
}
