package io.github.postlint.rules.markup;

import io.github.postlint.post.Post;

/** Says which attribute the markup drops, and how to write it. */
final class LostAttributes {
  private LostAttributes() {}

  /** The message for an assignment such as {@code rel=nofollow}. */
  static String message(Post post, String assignment) {
    int equals = assignment.indexOf('=');
    StringBuilder value = new StringBuilder();
    for (char c : assignment.substring(equals + 1).toCharArray()) {
      if ("\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb".indexOf(c) < 0) {
        value.append(c);
      }
    }
    return post.syntax().markup().name()
        + " drops the attribute \""
        + assignment
        + "\": only values in straight quotes count. Write "
        + assignment.substring(0, equals)
        + "=\""
        + value
        + "\".";
  }
}
