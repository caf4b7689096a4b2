package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Text;
import io.github.postlint.post.kramdown.tree.Cursor;
import io.github.postlint.post.kramdown.tree.Kind;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of a container, trying the kinds of block in kramdown's order. */
public final class BlockReader {
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

  /** Those of them that may begin with a character; behind ASCII all characters are alike. */
  private static final BlockRule[][] BY_MARK = new BlockRule[129][];

  static {
    for (int c = 0; c < BY_MARK.length; c++) {
      BY_MARK[c] = rulesFor((char) c);
    }
  }

  private BlockReader() {}

  private static BlockRule[] rulesFor(char c) {
    List<BlockRule> rules = new ArrayList<>();
    for (BlockRule rule : RULES) {
      if (rule.marks().isEmpty() || rule.marks().indexOf(c) >= 0) {
        rules.add(rule);
      }
    }
    return rules.toArray(new BlockRule[0]);
  }

  /** Reads to the end of the text, or to the end tag of the HTML element around the blocks. */
  public static void read(Cursor cursor) {
    while (!cursor.atEnd() && !cursor.closed) {
      if (!readOne(cursor)) {
        cursor.addWithoutAttributes(Kind.STRAY, Chars.nextLine(cursor.chars, cursor.at));
      }
    }
  }

  private static boolean readOne(Cursor cursor) {
    char first = Chars.at(cursor.chars, cursor.at + Chars.spaces(cursor.chars, cursor.at, 3));
    for (BlockRule rule : BY_MARK[Math.min(first, BY_MARK.length - 1)]) {
      if (rule.read(cursor)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a container whose text is its own. */
  public static void read(Cursor around, Text text, Node container) {
    read(new Cursor(around.document, text, text.from(), container, around.depth + 1));
  }
}
