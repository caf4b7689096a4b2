package io.github.postlint.post.kramdown.scan;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;

/** Text taken from the body, which knows for each of its characters where in the body it stands. */
public final class Strand {
  private final String chars;
  private final Origin origin;

  /** Where in the origin the text begins. */
  private final int offset;

  private Strand(String chars, Origin origin, int offset) {
    this.chars = chars;
    this.origin = origin;
    this.offset = offset;
  }

  /** The words of a paragraph or heading. */
  public static Strand of(TextBlock block) {
    return new Strand(block.text(), new Origin.OfBlock(block), 0);
  }

  /** A part of a container's text. */
  public static Strand of(Text text, int from, int to) {
    return new Strand(text.chars().substring(from, to), new Origin.OfText(text), from);
  }

  public String chars() {
    return chars;
  }

  public int length() {
    return chars.length();
  }

  /** Where the characters stand in the body. */
  public Span source(int from, int to) {
    if (chars.isEmpty()) {
      return Span.at(0);
    }
    int start = from < chars.length() ? sourceOf(from) : sourceOf(from - 1) + 1;
    return new Span(start, to > from ? Math.max(start, sourceOf(to - 1) + 1) : start);
  }

  private int sourceOf(int at) {
    return origin.source(offset + at);
  }

  public Strand part(int from, int to) {
    boolean whole = from == 0 && to == chars.length();
    return whole ? this : new Strand(chars.substring(from, to), origin, offset + from);
  }

  /** The same without whitespace around it. */
  public Strand strip() {
    int from = Chars.skipWhite(chars, 0);
    int to = chars.length();
    while (to > from && Chars.isWhite(chars.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  /** Puts a strand together. */
  public static final class Builder {
    private final StringBuilder chars = new StringBuilder();
    private final IntList sources = new IntList();

    public Builder add(char c, int source) {
      chars.append(c);
      sources.add(source);
      return this;
    }

    public Builder add(Strand strand, int from, int to) {
      for (int at = from; at < to; at++) {
        add(strand.chars.charAt(at), strand.sourceOf(at));
      }
      return this;
    }

    public Strand build() {
      return new Strand(chars.toString(), new Origin.OfChars(sources), 0);
    }
  }
}
