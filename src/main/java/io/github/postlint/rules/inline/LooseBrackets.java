package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.List;

/** Finds a square bracket in running text that closes nothing. */
final class LooseBrackets {
  private LooseBrackets() {}

  static void report(Post post, Reporter reporter) {
    if (post.syntax().markup().has(Markup.Trait.SHARED)) {
      return;
    }
    for (TextBlock block : post.textsWith("]")) {
      if (!LiquidNearby.hasTag(post, block)) {
        check(post, block, reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, Reporter reporter) {
    String chars = block.text();
    InlineContent text = post.inline(block);
    int open = 0;
    int loose = -1;
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if ("[]()".indexOf(c) < 0 || !text.isVisible(at)) {
        continue;
      }
      if (c == '[' || c == '(') {
        open++;
      } else if (open > 0) {
        open--;
      } else if (c == ']' && loose < 0) {
        loose = at;
      } else {
        // What has several of them is no sentence with a slip, but made of signs.
        return;
      }
    }
    if (loose >= 0
        && text.isPlain(loose)
        && isAfterWord(chars, loose)
        && !LiquidNearby.isNear(chars, loose, loose + 1)) {
      LooseText around = new LooseText(post, block, List.of());
      reporter.report(
          block.source(loose, loose + 1),
          "Readers see "
              + around.quote(loose, loose + 1)
              + " with a bracket that closes nothing. Remove it, or open it before.");
    }
  }

  private static boolean isAfterWord(String chars, int at) {
    boolean word = at > 1 && Character.isLetterOrDigit(chars.charAt(at - 1));
    boolean end = at + 1 == chars.length() || " ,.;:!?\n".indexOf(chars.charAt(at + 1)) >= 0;
    return word && end && chars.indexOf(' ') > 0;
  }
}
