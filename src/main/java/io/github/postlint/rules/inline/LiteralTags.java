package io.github.postlint.rules.inline;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineTag;
import java.util.Set;

/** Elements of HTML whose text is shown as it is meant: code, keys, what a program prints. */
final class LiteralTags {
  private static final Set<String> NAMES =
      Set.of("code", "kbd", "pre", "samp", "script", "style", "tt", "var");

  /** Farther tags are not looked at, which keeps a text full of them cheap. */
  private static final int MAX_LENGTH = 2_000;

  private LiteralTags() {}

  /** Whether such an element is open at an offset in the text. */
  static boolean cover(InlineContent text, int at) {
    for (InlineTag tag : text.tags()) {
      boolean near = tag.end() <= at && at - tag.end() < MAX_LENGTH;
      if (near && NAMES.contains(tag.name())) {
        int close = text.chars().substring(tag.end(), at).indexOf("</" + tag.name());
        if (close < 0) {
          return true;
        }
      }
    }
    return false;
  }
}
