package io.github.postlint.post.kramdown;

import java.util.List;

/** Reads the blocks of a container, trying the kinds of block in kramdown's order. */
final class BlockReader {
  private static final List<BlockRule> RULES =
      List.of(
          new BlankLines(),
          new IndentedCode(),
          new FencedCode(),
          new Blockquote(),
          new Heading(),
          new HorizontalRule(),
          new ListBlock(),
          new DefinitionList(),
          new HtmlBlock(),
          new SetextHeading(),
          new MathBlock(),
          new Table(),
          new Footnote(),
          new LinkDefinition(),
          new Abbreviation(),
          new Extension(),
          new EobMarker(),
          new Paragraph());

  private BlockReader() {}

  /** Reads to the end of the text, or to the end tag of the HTML element around the blocks. */
  static void read(Cursor cursor) {
    while (!cursor.atEnd() && !cursor.closed) {
      if (!readOne(cursor)) {
        cursor.addWithoutAttributes(Kind.STRAY, Chars.nextLine(cursor.chars, cursor.at));
      }
    }
  }

  private static boolean readOne(Cursor cursor) {
    for (BlockRule rule : RULES) {
      if (rule.read(cursor)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a container whose text is its own. */
  static void read(Cursor around, Text text, Node container) {
    read(new Cursor(around.document, text, 0, container, around.depth + 1));
  }
}
