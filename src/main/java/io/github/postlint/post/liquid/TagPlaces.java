package io.github.postlint.post.liquid;

import io.github.postlint.post.text.Span;
import java.util.Arrays;

/** Where tags of Liquid may begin in a text: wherever <code>{%</code> stands. */
public final class TagPlaces {
  private static final String MARK = "{%";

  private final int[] places;

  /**
   * Those of a body.
   *
   * @param text the whole source
   * @param from 0-based UTF-16 offset at which the body begins
   */
  public TagPlaces(String text, int from) {
    int[] found = new int[0];
    int count = 0;
    for (int at = text.indexOf(MARK, from); at >= 0; at = text.indexOf(MARK, at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.max(8, 2 * count));
      }
      found[count++] = at;
    }
    places = Arrays.copyOf(found, count);
  }

  /** Whether one begins in {@code span}. */
  public boolean touch(Span span) {
    if (places.length == 0) {
      return false;
    }
    int index = Arrays.binarySearch(places, span.start());
    int next = index >= 0 ? index : -index - 1;
    return next < places.length && places[next] + MARK.length() <= span.end();
  }
}
