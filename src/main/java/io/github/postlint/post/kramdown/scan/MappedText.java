package io.github.postlint.post.kramdown.scan;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;

/** Text taken from the body, which knows for each of its characters where in the body it stands. */
public final class MappedText {
  private final String chars;
  private final Origin origin;

  /** Where in the origin the text begins. */
  private final int offset;

  private MappedText(String chars, Origin origin, int offset) {
    this.chars = chars;
    this.origin = origin;
    this.offset = offset;
  }

  /** The words of a paragraph or heading. */
  public static MappedText of(TextBlock block) {
    return new MappedText(block.text(), new Origin.OfBlock(block), 0);
  }

  /** A part of a container's text. */
  public static MappedText of(ContainerText text, int from, int to) {
    return new MappedText(text.chars().substring(from, to), new Origin.OfText(text), from);
  }

  /** The characters. */
  public String chars() {
    return chars;
  }

  /** How many there are, in UTF-16 units. */
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

  /** What stands between two offsets. */
  public MappedText part(int from, int to) {
    boolean whole = from == 0 && to == chars.length();
    return whole ? this : new MappedText(chars.substring(from, to), origin, offset + from);
  }

  /** The same without whitespace around it. */
  public MappedText strip() {
    int from = Chars.skipWhite(chars, 0);
    return part(from, WhiteSpace.skipBack(chars, from, chars.length()));
  }

  /** Puts a text together. */
  public static final class Builder {
    private final StringBuilder chars = new StringBuilder();
    private final IntList sources = new IntList();

    /** Adds a character that stands for the one at {@code source} in the body. */
    public Builder add(char c, int source) {
      chars.append(c);
      sources.add(source);
      return this;
    }

    /** Adds what stands between two offsets of another text. */
    public Builder add(MappedText text, int from, int to) {
      for (int at = from; at < to; at++) {
        add(text.chars.charAt(at), text.sourceOf(at));
      }
      return this;
    }

    /** What has been added. */
    public MappedText build() {
      return new MappedText(chars.toString(), new Origin.OfChars(sources), 0);
    }
  }
}
