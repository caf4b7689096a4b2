package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stars of Python's parameters that are taken for emphasis. */
final class EatenStars {
  private static final Pattern PARAMETER = Pattern.compile("\\w\\((\\*{1,2})[a-z_]\\w{0,40}[,)]");

  private EatenStars() {}

  /** Reports the first. */
  static void report(Post post, TextBlock block, Reporter reporter) {
    if (!block.text().contains("(*")) {
      return;
    }
    InlineContent text = post.inline(block);
    Matcher parameter = PARAMETER.matcher(block.text());
    while (parameter.find()) {
      int star = parameter.start(1);
      if (text.isPlain(star) && !text.isVisible(star)) {
        reporter.report(
            block.source(star, parameter.end() - 1),
            "Readers do not see the stars of "
                + Excerpt.quoted(parameter.group())
                + ": they are taken for emphasis. Write it as code.");
        return;
      }
    }
  }
}
