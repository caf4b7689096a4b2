package io.github.postlint.post.kramdown;

import io.github.postlint.post.Blocks;
import io.github.postlint.post.CodeBlock;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the code blocks that kramdown makes of a body, and the fences of which it makes none.
 *
 * <p>Agrees with kramdown 2.4 and its GFM parser 1.1; a test compares them. Takes time in
 * proportion to the length of the body, whatever it is.
 */
public final class KramdownScanner {
  private KramdownScanner() {}

  /**
   * Reads a body.
   *
   * @param body the text behind the front matter, with any line ends; offsets in the result count
   *     its UTF-16 units from 0
   */
  public static Blocks scan(String body, Dialect dialect) {
    Document document = read(body, dialect);
    List<CodeBlock> code =
        document.code.stream()
            .sorted(Comparator.comparingInt(block -> block.span().start()))
            .toList();
    return new Blocks(code, BrokenFences.of(document));
  }

  private static Document read(String body, Dialect dialect) {
    Text text = Text.of(body);
    Document document = new Document(dialect, text.length());
    Node root = new Node(Kind.DOCUMENT, text, 0, text.length());
    BlockReader.read(new Cursor(document, text, 0, root, 0));
    return document;
  }
}
