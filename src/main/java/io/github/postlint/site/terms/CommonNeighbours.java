package io.github.postlint.site.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** Tells for which common words a rare one is probably a slip. */
public final class CommonNeighbours {
  /** A word of more posts than these is meant. */
  private static final int MAX_COUNT = 2;

  /** So many times more often must the other word be used. */
  private static final int TIMES = 3;

  private final Collection<String> keys;
  private final ToIntFunction<String> count;
  private NearWords words;

  /**
   * @param keys the merge keys of all words
   * @param count how many posts have the word of a key
   */
  public CommonNeighbours(Collection<String> keys, ToIntFunction<String> count) {
    this.keys = keys;
    this.count = count;
  }

  /** Whether a word is too rare to be taken for meant. */
  public boolean isRare(String key) {
    return count.applyAsInt(key) <= MAX_COUNT;
  }

  /** The keys of the words that may be meant by a rare one, in no order. */
  public List<String> of(String key) {
    if (words == null) {
      words = new NearWords(common());
    }
    int wanted = TIMES * count.applyAsInt(key);
    List<String> meant = new ArrayList<>();
    for (String near : words.near(key)) {
      if (count.applyAsInt(near) >= wanted
          && Slips.areLikely(key, near)
          && Slips.beginAlike(key, near)) {
        meant.add(near);
      }
    }
    return meant;
  }

  /** Words that are used less often than {@link #TIMES} times are meant by none. */
  private List<String> common() {
    List<String> common = new ArrayList<>();
    for (String key : keys) {
      if (key.length() >= Slips.MIN_LENGTH && count.applyAsInt(key) >= TIMES) {
        common.add(key);
      }
    }
    return common;
  }
}
