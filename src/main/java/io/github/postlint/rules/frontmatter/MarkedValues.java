package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text that begins with a sign of YAML's own, {@code &} or {@code !}, with which its first
 * word is lost, and text in which a backslash stands for something else than itself.
 */
final class MarkedValues {
  private static final Pattern MARK = Pattern.compile("([&!])(\\S*)(?:[ \\t]+(?s:.*))?");

  /** The tags that authors write on purpose, and those that the generator refuses or heeds. */
  private static final Pattern TAG = Pattern.compile("!.*|ruby/.*|<.*|binary|str|int|float|set");

  private final Post post;
  private final Generator generator;
  private final Reporter reporter;

  private MarkedValues(Post post, Generator generator, Reporter reporter) {
    this.post = post;
    this.generator = generator;
    this.reporter = reporter;
  }

  static void check(Post post, MappingEntry entry, Generator generator, Reporter reporter) {
    MarkedValues values = new MarkedValues(post, generator, reporter);
    String key = entry.key().text();
    if (entry.value() instanceof Scalar scalar) {
      values.check(key, scalar);
    } else if (entry.value() instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar) {
          values.check(key, scalar);
        }
      }
    }
  }

  private void check(String key, Scalar scalar) {
    String written = post.source().text(scalar.span());
    if (scalar.style() == Scalar.Style.PLAIN) {
      checkMark(key, scalar.span(), written);
    } else if (scalar.style() == Scalar.Style.QUOTED && written.startsWith("\"")) {
      checkBackslashes(key, scalar.span(), written);
    }
  }

  private void checkMark(String key, Span span, String written) {
    Matcher mark = MARK.matcher(written);
    if (!mark.matches() || (mark.group(1).equals("!") && TAG.matcher(mark.group(2)).matches())) {
      return;
    }
    boolean anchor = mark.group(1).equals("&");
    if (anchor && isReferred(mark.group(2))) {
      return;
    }
    String message =
        generator.name()
            + " drops \""
            + mark.group(1)
            + mark.group(2)
            + "\" from \""
            + key
            + "\", because YAML takes a word that begins with \""
            + mark.group(1)
            + "\" for "
            + (anchor ? "a name that it gives the value" : "the name of a type")
            + ". Put the value in quotation marks.";
    if (written.indexOf('\n') >= 0) {
      reporter.report(Severity.WARNING, span, message);
    } else {
      reporter.report(
          Severity.WARNING,
          span,
          message,
          "Put the value in quotation marks",
          List.of(new TextEdit(span, Quotes.yaml(written))));
    }
  }

  private boolean isReferred(String name) {
    String yaml = post.source().text(post.frontMatter().orElseThrow().content());
    return Pattern.compile("\\*" + Pattern.quote(name) + "(?![\\w-])").matcher(yaml).find();
  }

  private void checkBackslashes(String key, Span span, String written) {
    int at = Backslash.find(written, TextKeys.isText(key) || TextKeys.isName(key));
    if (at < 0) {
      return;
    }
    reporter.report(
        Severity.WARNING,
        span,
        "In double quotation marks YAML takes \""
            + written.substring(at, at + 2)
            + "\" for "
            + Backslash.meaning(written.charAt(at + 1))
            + ", and readers do not see it. Write two backslashes, or use single quotation marks.",
        Safety.UNSAFE,
        "Write two backslashes",
        List.of(new TextEdit(span, Backslash.doubled(written))));
  }
}
