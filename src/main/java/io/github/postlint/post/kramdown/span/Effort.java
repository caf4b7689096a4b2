package io.github.postlint.post.kramdown.span;

/**
 * What may be spent on reading a block. kramdown reads unclosed markup again and again; for posts
 * that does not matter, but hostile ones must not hold a build up.
 */
final class Effort {
  private static final long PER_CHARACTER = 40;
  private static final long BASE = 20_000;
  private static final long MOST = 4_000_000;
  private long left;

  Effort(int length) {
    this.left = BASE + Math.min(MOST, PER_CHARACTER * length);
  }

  void spend(int steps) {
    left -= steps + 1;
    check(left >= 0);
  }

  void check(boolean bearable) {
    if (!bearable) {
      throw new Exhausted();
    }
  }

  /** Says that the block is not worth the time. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super(null, null, false, false);
    }
  }
}
