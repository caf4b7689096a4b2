package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds attribute lists in a Markdown that knows none, or none in their place. */
final class ForeignLists {
  private static final String ATTRIBUTE =
      "(?:[.#][A-Za-z][\\w-]{0,80}|[A-Za-z][\\w-]{0,80}=(?:\"[^\"\\n]{0,300}\"|[^\\s{}\"]{1,300}))";
  private static final Pattern LIST =
      Pattern.compile(
          "\\{:(?:\\s?toc|\\s{0,2}(?:[\\w-]{1,80}\\s)?"
              + ATTRIBUTE
              + "[^{}\\n]{0,300})\\s?\\}"
              + "|(?:(?<=[)\\]*_`\\s])|^)\\{\\s?"
              + ATTRIBUTE
              + "(?:\\s{1,3}"
              + ATTRIBUTE
              + "){0,20}\\s?\\}(?=\\s|$)");

  private ForeignLists() {}

  static void check(Post post, TextBlock block, String generator, Reporter reporter) {
    InlineContent text = post.inline(block);
    Matcher list = LIST.matcher(block.text());
    while (list.find()) {
      if (text.isPlain(list.start()) && text.isVisible(list.start(), list.start() + 2)) {
        reporter.report(
            block.source(list.start(), list.end()),
            "Readers see "
                + Excerpt.quoted(list.group())
                + ": "
                + generator
                + " gives no attributes to what stands here. Take it out, or write "
                + (list.group().endsWith("toc}")
                    ? "the table of contents into the template."
                    : "a shortcode."));
      }
    }
  }
}
