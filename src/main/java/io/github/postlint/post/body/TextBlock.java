package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text as the generator reads it: a paragraph, a heading, a cell of a table.
 *
 * @param kind what it is
 * @param level of a heading, from 1; 0 for all else
 * @param nested whether it stands in a list, a quotation or an HTML element
 * @param span from its first character to its last, marks of a heading included
 * @param text what is written in it, with the indentation and quotation marks of its containers
 *     removed; of a heading the words only; lines are separated by {@code \n}
 * @param pieces the parts of {@code text}, at least one, that stand in the source without a gap
 */
public record TextBlock(
    Kind kind, int level, boolean nested, Span span, String text, List<Piece> pieces) {

  /** What a block of text is. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading, with hashes or with a line below. */
    HEADING,
    /** A cell of a table. */
    CELL,
    /** A term that is defined, of one line. */
    TERM,
    /** What stands in an element of HTML that asks for Markdown, and is no block. */
    WORDS
  }

  /**
   * Where a part of a block stands, be it some lines or some words, without a gap.
   *
   * @param start 0-based UTF-16 offset of its first character in the block's text
   * @param source 0-based UTF-16 offset of the same character in the source
   */
  public record Piece(int start, int source) {}

  /** Copies the list of pieces. */
  public TextBlock {
    pieces = List.copyOf(pieces);
  }

  /** The same block in the source that {@code map} leads to. */
  public TextBlock locate(SourceMap map) {
    if (map.isIdentity()) {
      return this;
    }
    List<Piece> located = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
      located.add(new Piece(piece.start(), map.source(piece.source())));
      for (int gap : map.gaps(piece.source(), piece.source() + end - piece.start())) {
        located.add(new Piece(piece.start() + gap - piece.source(), map.source(gap)));
      }
    }
    return new TextBlock(kind, level, nested, map.source(span), text, located);
  }

  /** The 0-based UTF-16 offsets in {@code text} at which its lines start. */
  public List<Integer> lineStarts() {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    return starts;
  }

  /** Whether this is a paragraph, so that its lines may have been meant for other blocks. */
  public boolean isParagraph() {
    return kind == Kind.PARAGRAPH;
  }

  /** Whether this is a heading. */
  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /**
   * Where characters of the text stand in the source.
   *
   * @param from 0-based UTF-16 offset in {@code text}
   * @param to 0-based UTF-16 offset in {@code text}, greater than {@code from}
   */
  public Span source(int from, int to) {
    int start = offset(from);
    return new Span(start, Math.max(start, offset(to - 1) + 1));
  }

  /**
   * Where a character of {@link #text()} stands in the source.
   *
   * @param at 0-based, in UTF-16 units
   */
  public int offset(int at) {
    if (pieces.size() == 1) {
      return pieces.get(0).source() + at;
    }
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Piece piece = pieces.get(low);
    return piece.source() + Math.max(0, at - piece.start());
  }
}
