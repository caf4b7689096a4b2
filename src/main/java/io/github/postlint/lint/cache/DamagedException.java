package io.github.postlint.lint.cache;

/** A cache file that does not hold what it should. */
final class DamagedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what was found, in a few words
   */
  DamagedException(String what) {
    super(what);
  }
}
