package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.Marked;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import java.util.List;

/** Reads the blocks of a container, trying the parsers in kramdown's order. */
public final class BlockReader extends BlockCursor {
  private static final List<BlockParser> PARSERS =
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

  private static final BlockParser[][] BY_MARK =
      Marked.sort(PARSERS, new BlockParser[Marked.TABLE_SIZE][0]);

  private BlockReader(
      ParserState state, ContainerText text, int at, Node parent, int depth, String element) {
    super(state, text, at, parent, depth, element);
  }

  /**
   * Reads a body.
   *
   * @param root what the blocks are added to
   */
  public static void read(ParserState state, ContainerText text, Node root) {
    new BlockReader(state, text, text.from(), root, 0, null).readAll();
  }

  @Override
  void readInside(ContainerText inner, Node container) {
    new BlockReader(state, inner, inner.from(), container, depth + 1, null).readAll();
  }

  @Override
  int readElement(int from, Node container, String name) {
    BlockReader inside = new BlockReader(state, text, from, container, depth + 1, name);
    inside.readAll();
    return inside.at;
  }

  /** Reads to the end of the text, or to the end tag of the HTML element around the blocks. */
  private void readAll() {
    while (at < chars.length() && !closed) {
      if (!readOne()) {
        addWithoutAttributes(BlockType.STRAY, Chars.nextLine(chars, at));
      }
    }
  }

  private boolean readOne() {
    char first = Chars.at(chars, at + Chars.spaces(chars, at, 3));
    for (BlockParser parser : BY_MARK[Marked.row(first)]) {
      if (parser.read(this)) {
        return true;
      }
    }
    return false;
  }
}
