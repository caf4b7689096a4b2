package io.github.postlint.site.terms;

import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Tells for which common words a rare one is probably a slip. */
public final class CommonNeighbours {
  /** A word of more posts than these is meant. */
  private static final int MAX_COUNT = 2;

  /** So many times more often must the other word be used. */
  private static final int TIMES = 3;

  private final NearWords words;
  private final ToIntFunction<String> count;

  /**
   * @param keys the merge keys of all words
   * @param count how many posts have the word of a key
   */
  public CommonNeighbours(Collection<String> keys, ToIntFunction<String> count) {
    this.words =
        new NearWords(keys.stream().filter(key -> key.length() >= Slips.MIN_LENGTH).toList());
    this.count = count;
  }

  /** Whether a word is too rare to be taken for meant. */
  public boolean isRare(String key) {
    return count.applyAsInt(key) <= MAX_COUNT;
  }

  /** The keys of the words that may be meant by a rare one, in no order. */
  public Stream<String> of(String key) {
    return words.near(key).stream()
        .filter(near -> Slips.areLikely(key, near))
        .filter(near -> count.applyAsInt(near) >= TIMES * count.applyAsInt(key));
  }
}
