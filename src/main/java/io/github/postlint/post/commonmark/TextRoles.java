package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.InlineContent;
import java.util.Arrays;

/** What each character of a text is: readers see those of which nothing else is noted. */
final class TextRoles {
  private static final byte SHOWN = 0;
  private static final byte MARK = 1;
  private static final byte HIDDEN = 2;

  private final byte[] roles;

  TextRoles(int length) {
    this.roles = new byte[length];
  }

  /** These are marks of something. */
  void mark(int from, int to) {
    Arrays.fill(roles, from, to, MARK);
  }

  /** These are part of something else than text. */
  void hide(int from, int to) {
    Arrays.fill(roles, from, to, HIDDEN);
  }

  void addTo(InlineContent.Builder content) {
    for (int at = 0; at < roles.length; ) {
      int end = at + 1;
      while (end < roles.length && roles[end] == roles[at]) {
        end++;
      }
      if (roles[at] == SHOWN) {
        content.show(at, end);
      } else if (roles[at] == HIDDEN) {
        content.hide(at, end);
      }
      at = end;
    }
  }
}
