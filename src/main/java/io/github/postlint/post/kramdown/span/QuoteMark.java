package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import io.github.postlint.post.text.WhiteSpace;

/** Straight quotation marks, which kramdown bends, together with the character before them. */
final class QuoteMark implements SpanParser {
  private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

  @Override
  public boolean read(SpanCursor cursor) {
    String chars = cursor.chars;
    int at = cursor.at;
    if (Chars.isQuote(chars.charAt(at))) {
      return readAtQuote(cursor);
    }
    if (chars.charAt(at) == '\\' || !Chars.isQuote(Chars.at(chars, at + 1))) {
      return false;
    }
    cursor.addText(at + 1);
    boolean pair = WhiteSpace.is(chars.charAt(at)) && isPairBeforeWord(chars, at + 1);
    bend(cursor, pair ? 2 : 1);
    return true;
  }

  private static boolean readAtQuote(SpanCursor cursor) {
    String chars = cursor.chars;
    int at = cursor.at;
    if (!Chars.isQuote(Chars.at(chars, at + 1)) || standsBeforePunctuation(chars, at + 1)) {
      bend(cursor, 1);
    } else if (isPairBeforeWord(chars, at)) {
      bend(cursor, 2);
    } else {
      cursor.addText(at + 1);
      bend(cursor, 1);
    }
    return true;
  }

  private static void bend(SpanCursor cursor, int count) {
    for (int i = 0; i < count; i++) {
      int at = cursor.at;
      String curly = cursor.charAt(at) == '"' ? "\u201d" : "\u2019";
      cursor.add(Type.CHARACTER, curly, at + 1);
    }
  }

  private static boolean standsBeforePunctuation(String chars, int at) {
    boolean punctuation = PUNCTUATION.indexOf(chars.charAt(at)) >= 0;
    boolean wordAfter = at + 1 < chars.length() && HtmlNames.isWordPart(chars.codePointAt(at + 1));
    return punctuation && !chars.startsWith("..", at + 1) && !wordAfter;
  }

  /** Two different quotation marks and a letter or digit. */
  private static boolean isPairBeforeWord(String chars, int at) {
    char second = Chars.at(chars, at + 1);
    return Chars.isQuote(second)
        && second != chars.charAt(at)
        && Chars.isWord(Chars.at(chars, at + 2));
  }
}
