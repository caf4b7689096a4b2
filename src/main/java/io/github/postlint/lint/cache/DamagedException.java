package io.github.postlint.lint.cache;

import java.time.DateTimeException;
import java.util.function.Supplier;

/** A cache file that does not hold what it should. */
final class DamagedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what was found, in a few words
   */
  DamagedException(String what) {
    super(what);
  }

  /**
   * Reads something.
   *
   * @throws DamagedException if what is read cannot be, for whatever reason
   */
  static <T> T guard(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DamagedException(String.valueOf(e.getMessage()));
    }
  }
}
