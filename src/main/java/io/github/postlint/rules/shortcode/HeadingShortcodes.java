package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import java.util.regex.Pattern;

/** Finds shortcodes in headings, of which ids are made. */
final class HeadingShortcodes {
  private static final Pattern OWN_ID = Pattern.compile("\\{[^{}<%]*#[^{}]*\\}\\s*$");

  private HeadingShortcodes() {}

  /** The placeholder is put back after ids have been made. */
  static void check(Post post, String generator, Reporter reporter) {
    if (!post.syntax().markup().has(Markup.Trait.GITHUB_IDS)) {
      return;
    }
    for (TextBlock block : post.outline().texts()) {
      if (!block.isHeading()) {
        continue;
      }
      String source = post.source().text(block.span());
      if (source.contains("{{<") && !OWN_ID.matcher(source).find()) {
        reporter.report(
            Severity.WARNING,
            block.span(),
            "The heading's address has a placeholder in it, such as \"hahahugoshortcode1s0hbhb\": "
                + generator
                + " makes it before it runs shortcodes. Add an id of your own: \"{#…}\".");
      }
    }
  }
}
