package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds elements in HTML that seem to close themselves. Browsers know that of void elements only:
 * they take what follows for a part of the element, and do not show it.
 */
final class SwallowingTags {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(iframe|textarea|video|audio|object|select|noscript|title)\\b(?:[^<>\"']|\"[^\"]{0,900}\"|'[^']{0,900}')"
              + "{0,200}/>(?!\\s*</\\1)");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private SwallowingTags() {}

  static void report(Post post, Reporter reporter) {
    for (TextBlock block : post.outline().html()) {
      Matcher tag = block.text().contains("/>") ? TAG.matcher(block.text()) : null;
      if (tag != null && tag.find() && !block.nested() && isFollowed(post, block)) {
        String name = tag.group(1);
        reporter.report(
            Severity.ERROR,
            block.source(tag.start(), tag.end()),
            "Readers do not see what follows "
                + Excerpt.quoted(tag.group())
                + ": browsers take it for a part of the element, which \"/>\" does not close. Write"
                + " \"></"
                + name
                + ">\".");
      }
    }
  }

  private static boolean isFollowed(Post post, TextBlock block) {
    String text = post.source().text();
    return WORD.matcher(text).region(block.span().end(), text.length()).find();
  }
}
