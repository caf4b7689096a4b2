package io.github.postlint.post.kramdown;

/** The bracket that closes a link's text; images in it bring pairs of their own. */
final class BracketStop implements LooseStop {
  private final SpanFrame frame;
  private int open = 1;

  BracketStop(SpanFrame frame) {
    this.frame = frame;
  }

  @Override
  public boolean at(SpanCursor cursor) {
    char c = cursor.next(0);
    if (c == ']') {
      open--;
    } else if (c == '[' || (c == '!' && cursor.next(1) == '[')) {
      open++;
    } else {
      return false;
    }
    return open == frame.images;
  }
}
