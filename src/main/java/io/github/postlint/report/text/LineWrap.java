package io.github.postlint.report.text;

/** Fills lines with words. A word is never broken, however long. */
public final class LineWrap {
  private final StringBuilder out;
  private final int columns;
  private final int indent;
  private int column;
  private boolean empty = true;

  /**
   * @param out where the lines go
   * @param columns the last column that is filled
   * @param used how many columns of the first line are taken already
   * @param indent how many spaces stand before the words of the other lines
   */
  public LineWrap(StringBuilder out, int columns, int used, int indent) {
    this.out = out;
    this.columns = columns;
    this.column = used;
    this.indent = indent;
  }

  /** Adds the words of a text, which spaces separate, with what is harmful in it made visible. */
  public LineWrap words(String text) {
    if (PlainText.is(text)) {
      plainWords(text);
    } else {
      mixedWords(Visible.text(text));
    }
    return this;
  }

  private void mixedWords(String words) {
    int start = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
      word(words.substring(start, end));
      start = end + 1;
    }
    word(words.substring(start));
  }

  /** The same line by line: a line ends at the last space that leaves it short enough. */
  private void plainWords(String words) {
    int start = 0;
    begin(end(words, 0));
    int end = lineEnd(words, 0);
    while (end < words.length()) {
      out.append(words, start, end);
      newLine();
      start = end + 1;
      end = lineEnd(words, start);
    }
    out.append(words, start, end);
    column += end - start;
    empty = false;
  }

  private int lineEnd(String words, int start) {
    int room = start + columns - column;
    if (room >= words.length()) {
      return words.length();
    }
    int end = words.lastIndexOf(' ', room);
    return end >= start ? end : end(words, Math.max(start, room + 1));
  }

  private static int end(String words, int start) {
    int end = words.indexOf(' ', start);
    return end < 0 ? words.length() : end;
  }

  /** Adds one word. */
  LineWrap word(String word) {
    return word(word, word);
  }

  /**
   * Adds one word.
   *
   * @param dressed the word in what takes no columns
   */
  public LineWrap word(String word, String dressed) {
    int width = DisplayWidth.of(word);
    begin(width);
    out.append(dressed);
    column += width;
    empty = false;
    return this;
  }

  /** Goes where the next word has room. */
  private void begin(int width) {
    if (!empty) {
      if (column + 1 + width > columns) {
        newLine();
      } else {
        out.append(' ');
        column++;
      }
    }
  }

  private void newLine() {
    out.append('\n');
    out.append(" ".repeat(indent));
    column = indent;
  }
}
