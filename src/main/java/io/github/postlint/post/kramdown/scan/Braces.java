package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;

/**
 * The closing curly brackets of a text, for attribute lists and extensions. Such a list may span
 * lines, ends its line, and runs to the first bracket without a backslash; where text follows that
 * one, a bracket with a backslash will do.
 */
public final class Braces {
  private final int[] offsets;
  private final int[] farthest;
  private final int[] nearest;

  Braces(String text, int from) {
    IntList found = new IntList();
    for (int at = text.indexOf('}', from); at >= 0; at = text.indexOf('}', at + 1)) {
      found.add(at);
    }
    offsets = found.toArray();
    farthest = new int[offsets.length];
    nearest = new int[offsets.length];
    for (int i = offsets.length - 1; i >= 0; i--) {
      int at = offsets[i];
      int here = Chars.restIsWhite(text, at + 1) >= 0 ? at : -1;
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\' && i + 1 < offsets.length;
      farthest[i] = escaped && farthest[i + 1] >= 0 ? farthest[i + 1] : here;
      nearest[i] = here < 0 && escaped ? nearest[i + 1] : here;
    }
  }

  /**
   * The last bracket that can end an attribute list whose content starts at {@code from}, with
   * nothing but whitespace after it on its line; -1 if there is none or the list would be empty.
   */
  public int farthest(int from) {
    int index = index(from);
    return index < offsets.length && offsets[index] > from ? farthest[index] : -1;
  }

  /** The first such bracket; here the content may be empty. */
  public int nearest(int from) {
    int index = index(from);
    return index < offsets.length ? nearest[index] : -1;
  }

  private int index(int from) {
    int index = Arrays.binarySearch(offsets, from);
    return index >= 0 ? index : -index - 1;
  }
}
