package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.block.Heading;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of text of nodes. */
public final class TextBlocks {
  private TextBlocks() {}

  /** The words of a paragraph, which are cut out once. */
  public static TextBlock paragraph(Node node, boolean nested) {
    if (node.words() == null) {
      node.keepWords(readParagraph(node, nested));
    }
    TextBlock words = node.words();
    return words.nested() == nested
        ? words
        : new TextBlock(
            words.kind(), words.level(), nested, words.span(), words.text(), words.pieces());
  }

  private static TextBlock readParagraph(Node node, boolean nested) {
    ContainerText text = node.text();
    String chars = text.chars();
    int end = WhiteSpace.skipBack(chars, node.from(), node.to());
    int first = Math.min(end, Chars.skipWhite(chars, node.from()));
    List<TextBlock.Piece> pieces;
    String words;
    if (text.isWhole(first, end)) {
      words = chars.substring(first, end);
      pieces = List.of(new TextBlock.Piece(0, text.source(first)));
    } else {
      StringBuilder content = new StringBuilder(end - first);
      pieces = pieces(text, first, end, content);
      words = content.toString();
    }
    Span span = new Span(pieces.get(0).source(), sourceEnd(text, first, end));
    return new TextBlock(TextBlock.Kind.PARAGRAPH, 0, nested, span, words, pieces);
  }

  /**
   * The words of a cell or a term.
   *
   * @param text of at least one character
   */
  static TextBlock of(TextBlock.Kind kind, MappedText text) {
    List<TextBlock.Piece> pieces = new ArrayList<>();
    int next = -1;
    for (int at = 0; at < text.length(); at++) {
      int source = text.source(at, at).start();
      if (source != next) {
        pieces.add(new TextBlock.Piece(at, source));
      }
      next = source + 1;
    }
    return new TextBlock(kind, 0, true, text.source(0, text.length()), text.chars(), pieces);
  }

  /** Adds the text line by line, without the spaces that are not in the source. */
  private static List<TextBlock.Piece> pieces(
      ContainerText text, int first, int end, StringBuilder content) {
    List<TextBlock.Piece> lines = new ArrayList<>();
    for (int at = first; at < end; ) {
      int from = Math.min(end, at + text.lead(at));
      lines.add(new TextBlock.Piece(content.length(), text.source(from)));
      at = Chars.nextLine(text.chars(), at);
      content.append(text.chars(), from, Math.min(end, at));
    }
    if (lines.isEmpty()) {
      lines.add(new TextBlock.Piece(0, text.source(first)));
    }
    return lines;
  }

  /**
   * The words of a heading, without its marks and its id.
   *
   * @param nested whether it stands in another block
   * @param gfm whether the GFM parser reads the body
   */
  public static TextBlock heading(Node node, boolean nested, boolean gfm) {
    ContainerText text = node.text();
    String chars = text.chars();
    int hashes = Math.min(6, Chars.run(chars, node.from(), '#'));
    boolean atx = gfm ? Heading.startsGfm(chars, node.from()) : hashes > 0;
    int from = Chars.skipWhite(chars, node.from() + (atx ? hashes : 0));
    int lineEnd = WhiteSpace.skipBack(chars, from, Chars.lineEnd(chars, from));
    int end = wordsEnd(chars, from, lineEnd, atx, gfm);
    int level = atx ? hashes : chars.charAt(Chars.nextLine(chars, from)) == '-' ? 2 : 1;
    int start = Chars.skipWhite(chars, node.from());
    return new TextBlock(
        TextBlock.Kind.HEADING,
        level,
        nested,
        new Span(text.source(start), sourceEnd(text, start, lineEnd)),
        chars.substring(from, end),
        List.of(new TextBlock.Piece(0, text.source(from))));
  }

  /** Where the id at the end of a heading stands in the text, or null. */
  public static Span headingId(Node node, boolean gfm) {
    String chars = node.text().chars();
    int hashes = Math.min(6, Chars.run(chars, node.from(), '#'));
    boolean atx = gfm ? Heading.startsGfm(chars, node.from()) : hashes > 0;
    int from = Chars.skipWhite(chars, node.from() + (atx ? hashes : 0));
    int lineEnd = WhiteSpace.skipBack(chars, from, Chars.lineEnd(chars, from));
    int id = idStart(chars, from, lineEnd);
    return id < 0 ? null : new Span(id + 2, lineEnd - 1);
  }

  private static int idStart(String chars, int from, int end) {
    int id = end > from && chars.charAt(end - 1) == '}' ? chars.lastIndexOf("{#", end) : -1;
    boolean found =
        id > from && Chars.isSpaceOrTab(chars.charAt(id - 1)) && isName(chars, id + 2, end - 1);
    return found ? id : -1;
  }

  /** Where the words end: after them may stand an id, and before that a row of hashes. */
  private static int wordsEnd(String chars, int from, int lineEnd, boolean atx, boolean gfm) {
    int end = lineEnd;
    int id = idStart(chars, from, end);
    if (id >= 0) {
      end = WhiteSpace.skipBack(chars, from, id);
    }
    int hashes = end;
    while (atx && hashes > from && chars.charAt(hashes - 1) == '#') {
      hashes--;
    }
    boolean closing = !gfm || (hashes > from && Chars.isSpaceOrTab(chars.charAt(hashes - 1)));
    return hashes < end && closing ? WhiteSpace.skipBack(chars, from, hashes) : end;
  }

  private static boolean isName(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      boolean first = Character.isLetter(c) || c == '_' || c == ':';
      if (!first && (i == from || !(Character.isLetterOrDigit(c) || c == '-' || c == '.'))) {
        return false;
      }
    }
    return to > from;
  }

  private static int sourceEnd(ContainerText text, int from, int end) {
    return end > from ? text.source(end - 1) + 1 : text.source(from);
  }
}
