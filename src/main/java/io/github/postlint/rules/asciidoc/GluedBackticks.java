package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backticks that readers see, because of a letter right beside them or since one is missing. */
final class GluedBackticks {
  private static final int MAX_SHOWN = 60;

  /** Two backticks at one end and one at the other. */
  private static final Pattern THREE =
      Pattern.compile("(?<!`)``(?![`\\s])[^`\\n]{1,200}(?<!\\s)`(?![`\\w])");

  private GluedBackticks() {}

  static void check(Post post, TextBlock block, Reporter reporter) {
    InlineContent content = post.inline(block);
    String text = block.text();
    Matcher three = THREE.matcher(text);
    while (three.find()) {
      if (!content.isVisible(three.start())) {
        reporter.report(
            Severity.WARNING,
            block.source(three.start(), three.end()),
            "Readers see one of the backticks of "
                + Excerpt.quoted(three.group(), MAX_SHOWN)
                + ": there are not as many at both ends. Write one, or two, at each.");
      }
    }
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '`' || !content.isVisible(at)) {
        continue;
      }
      boolean pair = open >= 0 && text.lastIndexOf('\n', at) < open;
      if (pair) {
        report(block, open, at, reporter);
        open = -1;
      } else {
        if (open >= 0) {
          single(block, open, reporter);
        }
        open = at;
      }
    }
    if (open >= 0) {
      single(block, open, reporter);
    }
  }

  private static void report(TextBlock block, int open, int close, Reporter reporter) {
    String text = block.text();
    String code = text.substring(open + 1, close);
    boolean glued =
        !code.isBlank()
            && ((open > 0 && isWord(text.charAt(open - 1)))
                || (close + 1 < text.length() && isWord(text.charAt(close + 1))));
    String seen = Excerpt.quoted(text.substring(open, close + 1), MAX_SHOWN);
    reporter.report(
        glued ? Severity.ERROR : Severity.WARNING,
        block.source(open, close + 1),
        "Readers see the backticks of "
            + seen
            + (glued
                ? ", for a letter stands right beside them: no code is made of it. Double them:"
                    + " \"``"
                    + code
                    + "``\"."
                : ": no code is made of it. Take the space beside a backtick out, or double"
                    + " them."),
        "Double the backticks",
        List.of(
            new TextEdit(Span.at(block.offset(open)), "`"),
            new TextEdit(Span.at(block.offset(close)), "`")));
  }

  private static void single(TextBlock block, int at, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        block.source(at, at + 1),
        "Readers see this backtick: no other closes it. Close it, or take it out.",
        Safety.UNSAFE,
        "Take the backtick out",
        List.of(new TextEdit(block.source(at, at + 1), "")));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
