package io.github.postlint.post.kramdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The box of an item in one of GFM's task lists: {@code [ ]} or {@code [x]}. */
final class TaskBox {
  private static final Pattern BOX = Pattern.compile("\\s*\\[[ xX]\\]\\s+");

  private TaskBox() {}

  /** The item's words without the box. */
  static Strand behind(Strand words) {
    Matcher matcher = BOX.matcher(words.chars());
    return matcher.lookingAt() ? words.part(matcher.end(), words.length()) : words;
  }
}
