package io.github.postlint.report;

import java.util.function.UnaryOperator;

/** Fills lines with words. A word is never broken, however long. */
final class LineWrap {
  private final int columns;
  private final String indent;
  private final StringBuilder text = new StringBuilder();
  private int column;
  private boolean empty = true;

  /**
   * @param columns the last column that is filled
   * @param used how many columns of the first line are taken already
   * @param indent how many spaces stand before the words of the other lines
   */
  LineWrap(int columns, int used, int indent) {
    this.columns = columns;
    this.column = used;
    this.indent = " ".repeat(indent);
  }

  /** Adds the words of a text, which spaces part. */
  LineWrap words(String words) {
    for (String word : words.split(" ", -1)) {
      word(word, UnaryOperator.identity());
    }
    return this;
  }

  /**
   * Adds one word.
   *
   * @param style dresses the word in what takes no columns
   */
  LineWrap word(String word, UnaryOperator<String> style) {
    int width = DisplayWidth.of(word);
    if (!empty) {
      if (column + 1 + width > columns) {
        text.append('\n').append(indent);
        column = indent.length();
      } else {
        text.append(' ');
        column++;
      }
    }
    text.append(style.apply(word));
    column += width;
    empty = false;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
