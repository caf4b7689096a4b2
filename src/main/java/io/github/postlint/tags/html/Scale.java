package io.github.postlint.tags.html;

import java.util.Collection;

/** How large counts are beside each other: by their values, not by their ranks. */
final class Scale {
  /** The class of the largest count; the smallest is 1. */
  static final int CLASSES = 6;

  /** Where all counts are much alike, none is larger than this. */
  private static final int MIDDLE = 3;

  private final int largest;
  private final int shift;

  Scale(Collection<Integer> counts) {
    this.largest = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
    int smallest = counts.stream().mapToInt(Integer::intValue).min().orElse(1);
    this.shift = Math.max(0, plainClass(smallest) - MIDDLE);
  }

  /**
   * A class from 1 to {@link #CLASSES}: from a count of 1 to the largest, counts grow by the same
   * factor from one class to the next. Equal shares of the largest are of equal size, whatever the
   * smallest is.
   */
  int sizeClass(int count) {
    return plainClass(count) - shift;
  }

  private int plainClass(int count) {
    if (largest == 1) {
      return 1;
    }
    // StrictMath: Math may round otherwise on another machine.
    double share = StrictMath.log(count) / StrictMath.log(largest);
    return 1 + Math.min(CLASSES - 1, (int) (share * CLASSES));
  }

  /** A count in percent of the largest, at least 1. */
  int percent(int count) {
    return (int) Math.max(1, (200L * count + largest) / (2L * largest));
  }
}
