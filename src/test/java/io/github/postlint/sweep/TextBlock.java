package io.github.postlint.sweep;

import java.util.List;

/**
 * A piece of a page's visible text that no block interrupts. Code is an object replacement
 * character, a line break of the page a line separator.
 *
 * @param text line ends are those of the source
 * @param element the name of the element that holds it
 * @param line the line of the nearest block in what Liquid printed; 0 where unknown
 * @param top the line of the outermost element of raw HTML around it; 0 where there is none
 */
record TextBlock(String text, String element, int line, int top) {
  static final char CODE = '\uFFFC';
  static final char BREAK = '\u2028';

  private static final int NEAR = 4;

  /** Up to four words before an offset. */
  List<String> before(int offset) {
    String part = text.substring(0, offset);
    List<String> words = words(part.substring(part.lastIndexOf(CODE) + 1));
    return words.subList(Math.max(0, words.size() - NEAR), words.size());
  }

  /** Up to four words after an offset. */
  List<String> after(int offset) {
    int code = text.indexOf(CODE, offset);
    List<String> words = words(text.substring(offset, code < 0 ? text.length() : code));
    return words.subList(0, Math.min(NEAR, words.size()));
  }

  private static List<String> words(String text) {
    return SourceText.words(text).stream().map(SourceText.Word::text).toList();
  }
}
