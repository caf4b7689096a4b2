package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStarts;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Straight quotation marks, which kramdown bends, together with the character before them. */
final class QuoteMark {
  private QuoteMark() {}

  private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    String chars = reader.chars;
    int at = reader.at;
    if (SpanStarts.isQuote(chars.charAt(at))) {
      return readAtQuote(reader);
    }
    if (chars.charAt(at) == '\\' || !SpanStarts.isQuote(Chars.at(chars, at + 1))) {
      return false;
    }
    reader.addText(at + 1);
    boolean pair = Chars.isWhite(chars.charAt(at)) && isPairBeforeWord(chars, at + 1);
    bend(reader, pair ? 2 : 1);
    return true;
  }

  private static boolean readAtQuote(SpanReader reader) {
    String chars = reader.chars;
    int at = reader.at;
    if (!SpanStarts.isQuote(Chars.at(chars, at + 1)) || standsBeforePunctuation(chars, at + 1)) {
      bend(reader, 1);
    } else if (isPairBeforeWord(chars, at)) {
      bend(reader, 2);
    } else {
      reader.addText(at + 1);
      bend(reader, 1);
    }
    return true;
  }

  private static void bend(SpanReader reader, int count) {
    for (int i = 0; i < count; i++) {
      int at = reader.at;
      String curly = reader.charAt(at) == '"' ? "\u201d" : "\u2019";
      reader.add(Type.CHARACTER, curly, at + 1);
    }
  }

  private static boolean standsBeforePunctuation(String chars, int at) {
    boolean punctuation = PUNCTUATION.indexOf(chars.charAt(at)) >= 0;
    boolean wordBehind = at + 1 < chars.length() && HtmlNames.isWordPart(chars.codePointAt(at + 1));
    return punctuation && !chars.startsWith("..", at + 1) && !wordBehind;
  }

  /** Two different quotation marks and a letter or digit. */
  private static boolean isPairBeforeWord(String chars, int at) {
    char second = Chars.at(chars, at + 1);
    return SpanStarts.isQuote(second)
        && second != chars.charAt(at)
        && Chars.isWord(Chars.at(chars, at + 2));
  }
}
