package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds end tags of HTML that are code because they are indented, which nobody shows alone. */
final class IndentedTags {
  private static final Pattern END_TAGS =
      Pattern.compile("(?:\\s*</[A-Za-z][\\w-]{0,30}\\s*>){1,100}\\s*");
  private static final Pattern LINE = Pattern.compile("(?m)^.*</.*$");

  private IndentedTags() {}

  static void report(Post post, Reporter reporter) {
    for (CodeBlock block : post.blocks().code()) {
      if (block.kind() == CodeBlock.Kind.INDENTED
          && block.content().contains("</")
          && END_TAGS.matcher(block.content()).matches()) {
        String text = post.source().text(block.span());
        Matcher line = LINE.matcher(text);
        int from = line.find() ? block.span().start() + line.start() : block.span().start();
        reporter.report(
            new Span(from, block.span().end()),
            "Readers see "
                + Excerpt.quoted(block.content().strip())
                + " as code: it is indented by four columns, after a blank line. Indent it by"
                + " less.");
      }
    }
  }
}
