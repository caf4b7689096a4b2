package io.github.postlint.tags.html;

import java.util.Collection;

/** How large counts are beside each other. */
final class Scale {
  /** The class of the largest count; the smallest is 1. */
  static final int CLASSES = 6;

  private final int smallest;
  private final int largest;

  Scale(Collection<Integer> counts) {
    this.smallest = counts.stream().mapToInt(Integer::intValue).min().orElse(1);
    this.largest = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /** A class from 1 to {@link #CLASSES}: counts grow by the same factor from one to the next. */
  int sizeClass(int count) {
    if (largest == smallest) {
      return 1;
    }
    // StrictMath: Math may round otherwise on another machine.
    double share =
        (StrictMath.log(count) - StrictMath.log(smallest))
            / (StrictMath.log(largest) - StrictMath.log(smallest));
    return 1 + Math.min(CLASSES - 1, (int) (share * CLASSES));
  }

  /** A count in percent of the largest, at least 1. */
  int percent(int count) {
    return (int) Math.max(1, (200L * count + largest) / (2L * largest));
  }
}
