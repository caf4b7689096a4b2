package io.github.postlint.post.asciidoc.inline;

/** Finds the ends of square brackets. */
final class Brackets {
  /** No role is longer. */
  private static final int LONGEST_ROLE = 80;

  /** Says whether something may begin after a character. */
  interface Before {
    boolean allows(char c);
  }

  private Brackets() {}

  /**
   * The bracket that closes one, not after a backslash; -1 where there is none, or nothing opens.
   *
   * @param open where the opening bracket must stand
   */
  static int close(Work work, int open) {
    if (open >= work.length() || work.at(open) != '[') {
      return -1;
    }
    int end = Math.min(work.length(), open + Work.REACH);
    for (int at = open + 1; at < end; at++) {
      if (work.at(at) == ']' && (at == open + 1 || work.at(at - 1) != '\\')) {
        return at;
      }
    }
    return -1;
  }

  /** A role may give an id, after a hash. */
  private static void nameRole(Work work, int from, int to) {
    int hash = work.find("#", from, to - 1);
    if (hash >= 0) {
      int end = work.chars.substring(hash, to).indexOf('.');
      int idEnd = end < 0 ? to : hash + end;
      if (idEnd > hash + 1) {
        work.name(work.chars.substring(hash + 1, idEnd), hash + 1, idEnd);
      }
    }
  }

  /** Hides a role in brackets right before a mark. */
  static void hideRole(Work work, int mark, Before before) {
    if (mark < 3 || work.at(mark - 1) != ']') {
      return;
    }
    for (int at = mark - 2; at >= 0 && at > mark - LONGEST_ROLE; at--) {
      char c = work.at(at);
      if (c == ']') {
        return;
      }
      if (c == '[') {
        if (at < mark - 2 && (at == 0 || before.allows(work.at(at - 1)))) {
          nameRole(work, at + 1, mark - 1);
          work.mark(at, mark);
        }
        return;
      }
    }
  }
}
