package io.github.postlint.site.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds words that are one edit apart without comparing each with each: two such words have a
 * spelling in common once a letter is left out of one or both. Of spellings only hashes are kept.
 */
public final class NearWords {

  /** An odd number whose bits look random, so that similar words get hashes that are not. */
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private final List<String> words;

  /** The hashes of all words' spellings, each above the place of its word, in ascending order. */
  private final long[] spellings;

  /** Looks among {@code words}. */
  public NearWords(Collection<String> words) {
    this.words = new ArrayList<>(words);
    int count = 0;
    for (String word : this.words) {
      count += word.length() + 1;
    }
    spellings = new long[count];
    int end = 0;
    for (int i = 0; i < this.words.size(); i++) {
      for (int hash : hashes(this.words.get(i))) {
        spellings[end++] = ((long) hash << Integer.SIZE) | i;
      }
    }
    Arrays.sort(spellings);
  }

  /** The words one edit from {@code word}, in order. */
  public Set<String> near(String word) {
    Set<String> near = new TreeSet<>();
    int[] hashes = hashes(word);
    Arrays.sort(hashes);
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        collect(word, hashes[i], near);
      }
    }
    return near;
  }

  private void collect(String word, int hash, Set<String> near) {
    int at = Arrays.binarySearch(spellings, (long) hash << Integer.SIZE);
    for (int i = at < 0 ? -at - 1 : at; i < spellings.length; i++) {
      if ((int) (spellings[i] >> Integer.SIZE) != hash) {
        return;
      }
      String other = words.get((int) spellings[i]);
      if (OneEdit.between(word, other)) {
        near.add(other);
      }
    }
  }

  /** The hash of a word, and those of what is left of it without each of its letters. */
  private static int[] hashes(String word) {
    int length = word.length();
    long[] sums = new long[length + 1];
    for (int i = 0; i < length; i++) {
      sums[i + 1] = sums[i] * BASE + word.charAt(i);
    }
    int[] hashes = new int[length + 1];
    hashes[length] = mix(sums[length]);
    long after = 0;
    long power = 1;
    for (int i = length - 1; i >= 0; i--) {
      hashes[i] = mix(sums[i] * power + after);
      after += word.charAt(i) * power;
      power *= BASE;
    }
    return hashes;
  }

  private static int mix(long sum) {
    return (int) ((sum * BASE) >>> Integer.SIZE);
  }
}
