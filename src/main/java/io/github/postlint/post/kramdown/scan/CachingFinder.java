package io.github.postlint.post.kramdown.scan;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks for strings in the words of a block. A search in vain is made once only, so that a text
 * full of unclosed markup is not read again for each.
 */
public final class CachingFinder implements Finder {
  private final String chars;
  private Map<String, Integer> last;

  /** Looks in {@code chars}. */
  public CachingFinder(String chars) {
    this.chars = chars;
  }

  @Override
  public int find(String needle, int from) {
    Integer known = last == null ? null : last.get(needle);
    if (known != null && from > known) {
      return -1;
    }
    int found = chars.indexOf(needle, from);
    if (found < 0 && known == null) {
      last = last == null ? new HashMap<>(4) : last;
      last.put(needle, chars.lastIndexOf(needle));
    }
    return found;
  }
}
