package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.LineTable;
import java.util.regex.Pattern;

/**
 * Finds lines that were meant as a list and that YAML joins to one text, since no space follows the
 * hyphens.
 */
final class LostItems {
  private static final Pattern ITEMS =
      Pattern.compile("-[^\\s-][^\\n]*(?:\\r?\\n[ \\t]*-[^\\n]*)*+");

  private LostItems() {}

  static void check(Post post, Mapping mapping, Reporter reporter) {
    for (MappingEntry entry : mapping.entries()) {
      if (entry.value() instanceof Scalar scalar
          && scalar.style() == Scalar.Style.PLAIN
          && scalar.text().startsWith("-")
          && isBelow(scalar, entry.key(), post.source().lines())
          && ITEMS.matcher(post.source().text(scalar.span())).matches()) {
        reporter.report(
            Severity.WARNING,
            scalar.span(),
            "\""
                + entry.key().text()
                + "\" is not a list but the text \""
                + scalar.text()
                + "\", because no space follows the hyphen. Write \"- \" in front of each item.");
      }
    }
  }

  private static boolean isBelow(Scalar value, Scalar key, LineTable lines) {
    return lines.lineOf(value.span().start()) > lines.lineOf(key.span().start());
  }
}
