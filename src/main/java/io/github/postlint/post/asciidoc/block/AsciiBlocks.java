package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import java.util.List;

/** Reads blocks: asks each kind in turn whether one of it begins. */
public final class AsciiBlocks {
  private static final List<BlockStart> STARTS =
      List.of(
          new DelimitedBlocks(),
          new StyledCode(),
          new Breaks(),
          new MediaBlocks(),
          new CalloutLists(),
          new Lists(),
          new DescriptionLists(),
          new DiscreteTitles(),
          new StyledParagraphs(),
          new LiteralParagraphs(),
          new MarkdownQuotes(),
          new Paragraphs());

  private final AsciiDocument document;

  AsciiBlocks(AsciiDocument document) {
    this.document = document;
  }

  AsciiDocument document() {
    return document;
  }

  /** Reads all blocks. */
  void readAll(LineReader reader, Scope scope) {
    if (scope.isTooDeep()) {
      document.markOpen();
      return;
    }
    boolean more = true;
    while (more) {
      more = next(reader, scope);
    }
  }

  private boolean next(LineReader reader, Scope scope) {
    int skipped = reader.skipEmpty();
    if (skipped < 0) {
      return false;
    }
    BlockAttributes attributes = new BlockAttributes();
    if (!Metadata.readAll(reader, attributes, document)) {
      return false;
    }
    boolean adjacent = skipped == 0 && scope.list() != null;
    advance(new Turn(reader, attributes, scope, adjacent, false, null));
    return true;
  }

  /**
   * Reads what follows the first line of an item of a list without an empty line between them.
   *
   * @param text of that line; {@code null} where it has none
   */
  void readAdjacent(LineReader reader, Scope scope, ItemText text, boolean textOnly) {
    BlockAttributes attributes = new BlockAttributes();
    boolean more =
        textOnly
            ? Metadata.readAdjacent(reader, attributes, document)
            : Metadata.readAll(reader, attributes, document);
    if (more) {
      advance(new Turn(reader, attributes, scope, true, textOnly, text));
    }
  }

  /** Reads the block that begins at the next line. */
  void advance(Turn turn) {
    Line first = turn.line();
    read(turn);
    if (first.equals(turn.line())) {
      turn.reader().take();
    }
  }

  private void read(Turn turn) {
    for (BlockStart start : STARTS) {
      if (start.read(turn, this)) {
        return;
      }
    }
  }
}
