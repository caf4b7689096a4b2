package io.github.postlint.post.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a text stand in the source of which it is made by leaving parts out. All
 * numbers are 0-based UTF-16 offsets.
 */
public final class SourceMap {
  private final int[] starts;
  private final int[] sources;

  private SourceMap(int[] starts, int[] sources) {
    this.starts = starts;
    this.sources = sources;
  }

  /** Of a text that is the source from {@code start} on. */
  public static SourceMap from(int start) {
    return new SourceMap(new int[] {0}, new int[] {start});
  }

  /** Of a text that is the source itself, or has as many characters in the same places. */
  public static SourceMap identity() {
    return from(0);
  }

  /** Whether all offsets are the same in both. */
  public boolean isIdentity() {
    return sources.length == 1 && sources[0] == 0;
  }

  /** Where the character at {@code at} stands. */
  public int source(int at) {
    if (starts.length == 1) {
      return sources[0] + at;
    }
    int found = Arrays.binarySearch(starts, at);
    int piece = found >= 0 ? found : -found - 2;
    return sources[piece] + at - starts[piece];
  }

  /** Where the text before {@code at} ends; what is left out there comes after it. */
  public int end(int at) {
    return at == 0 ? sources[0] : source(at - 1) + 1;
  }

  /** From the first character to the last; what is left out between them belongs to it. */
  public Span source(Span span) {
    if (isIdentity()) {
      return span;
    }
    int start = source(span.start());
    return new Span(start, span.length() == 0 ? start : source(span.end() - 1) + 1);
  }

  /** Where in the text, after {@code from} and before {@code to}, something is left out. */
  public List<Integer> gaps(int from, int to) {
    if (starts.length == 1) {
      return List.of();
    }
    int found = Arrays.binarySearch(starts, from + 1);
    List<Integer> gaps = new ArrayList<>();
    int next = found >= 0 ? found : -found - 1;
    while (next < starts.length && starts[next] < to) {
      gaps.add(starts[next++]);
    }
    return gaps;
  }

  /** Notes what is left out, in order. */
  public static final class Builder {
    private int[] starts = new int[1];
    private int[] sources = new int[1];
    private int size = 1;

    /**
     * @param start offset in the source of the text's first character
     */
    public Builder(int start) {
      sources[0] = start;
    }

    /** The text goes on, at {@code at}, with what stands at {@code source}. */
    public void goOn(int at, int source) {
      if (starts[size - 1] != at) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, 2 * size);
          sources = Arrays.copyOf(sources, 2 * size);
        }
        size++;
      }
      starts[size - 1] = at;
      sources[size - 1] = source;
    }

    /** What has been noted. */
    public SourceMap build() {
      return new SourceMap(Arrays.copyOf(starts, size), Arrays.copyOf(sources, size));
    }
  }
}
