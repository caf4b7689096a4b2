package io.github.postlint.post.asciidoc.inline;

/** Where marks may end what others of them begin. */
final class QuoteClosers {
  private final int[] next;
  private final Work work;
  private final int width;

  private QuoteClosers(Work work, int width) {
    this.work = work;
    this.width = width;
    this.next = new int[work.length() + 1];
  }

  /**
   * Those of a mark.
   *
   * @param follows whether a character may follow
   */
  static QuoteClosers of(Work work, String mark, Brackets.Before follows) {
    QuoteClosers closers = new QuoteClosers(work, mark.length());
    int found = -1;
    int length = work.length();
    closers.next[length] = -1;
    for (int at = length - 1; at >= 0; at--) {
      int after = at + mark.length();
      if (work.has(mark, at)
          && at > 0
          && !Character.isWhitespace(work.at(at - 1))
          && (after >= length || follows.allows(work.at(after)))) {
        found = at;
      }
      closers.next[at] = found;
    }
    return closers;
  }

  /**
   * The mark that closes one, with at least a character between them and none of white space after
   * the first; -1 where there is none.
   */
  int after(int open) {
    int content = open + width;
    if (content >= work.length() || Character.isWhitespace(work.at(content))) {
      return -1;
    }
    int from = content + 1;
    return from > work.length() ? -1 : next[Math.min(from, work.length())];
  }
}
