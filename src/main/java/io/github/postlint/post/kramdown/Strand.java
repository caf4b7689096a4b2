package io.github.postlint.post.kramdown;

import io.github.postlint.post.Span;
import io.github.postlint.post.TextBlock;

/**
 * Text put together from pieces of the body, which knows for each of its characters where in the
 * body it stands.
 */
final class Strand {
  private final String chars;
  private final int[] sources;

  private Strand(String chars, int[] sources) {
    this.chars = chars;
    this.sources = sources;
  }

  /** The words of a paragraph or heading. */
  static Strand of(TextBlock block) {
    Builder builder = new Builder();
    String text = block.text();
    for (int i = 0; i < block.pieces().size(); i++) {
      int from = block.pieces().get(i).start();
      boolean last = i + 1 == block.pieces().size();
      int to = last ? text.length() : block.pieces().get(i + 1).start();
      int source = block.pieces().get(i).source() - from;
      for (int at = from; at < to; at++) {
        builder.add(text.charAt(at), source + at);
      }
    }
    return builder.build();
  }

  /** A part of a container's text. */
  static Strand of(Text text, int from, int to) {
    Builder builder = new Builder();
    for (int at = from; at < to; at++) {
      builder.add(text.chars().charAt(at), text.source(at));
    }
    return builder.build();
  }

  String chars() {
    return chars;
  }

  int length() {
    return chars.length();
  }

  /** Where the characters stand in the body. */
  Span source(int from, int to) {
    if (sources.length == 0) {
      return Span.at(0);
    }
    int start = from < sources.length ? sources[from] : sources[from - 1] + 1;
    return new Span(start, to > from ? Math.max(start, sources[to - 1] + 1) : start);
  }

  Strand part(int from, int to) {
    return new Builder().add(this, from, to).build();
  }

  /** The same without whitespace around it. */
  Strand strip() {
    int from = Math.min(Chars.skipWhite(chars, 0), chars.length());
    int to = chars.length();
    while (to > from && Chars.isWhite(chars.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  /** Puts a strand together. */
  static final class Builder {
    private final StringBuilder chars = new StringBuilder();
    private final IntList sources = new IntList();

    Builder add(char c, int source) {
      chars.append(c);
      sources.add(source);
      return this;
    }

    Builder add(Strand strand, int from, int to) {
      for (int at = from; at < to; at++) {
        add(strand.chars.charAt(at), strand.sources[at]);
      }
      return this;
    }

    Strand build() {
      return new Strand(chars.toString(), sources.toArray());
    }
  }
}
