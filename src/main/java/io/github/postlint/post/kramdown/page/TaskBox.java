package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Strand;

/** The box of an item in one of GFM's task lists: {@code [ ]} or {@code [x]}. */
final class TaskBox {
  private TaskBox() {}

  /** The item's words without the box. */
  static Strand behind(Strand words) {
    String chars = words.chars();
    int open = Chars.skipWhite(chars, 0);
    int behind = open + 3;
    boolean box =
        Chars.at(chars, open) == '['
            && " xX".indexOf(Chars.at(chars, open + 1)) >= 0
            && Chars.at(chars, open + 2) == ']';
    int end = box ? Chars.skipWhite(chars, behind) : behind;
    return end > behind ? words.part(end, words.length()) : words;
  }
}
