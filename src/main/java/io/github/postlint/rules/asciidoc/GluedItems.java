package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Lists and headings glued to the paragraph above, of which none are made. */
final class GluedItems {
  /** The text of a link is hardly longer. */
  private static final int MAX_LINK_TEXT = 200;

  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]*(?:[*•-]|\\*{2,5}|\\.{1,5}|\\d{1,3}\\.|[a-z]\\.|[ivx]{1,4}\\))[ \\t]+\\S.*");

  /** No sentence has a line that begins so. */
  private static final Pattern STAR = Pattern.compile("[ \\t]*[*\u2022][ \\t]");

  private static final Pattern HEADING = Pattern.compile("(={2,6}|#{2,6})[ \\t]+\\S.*");

  private GluedItems() {}

  static void check(Post post, TextBlock block, Reporter reporter) {
    if (block.text().indexOf('\n') < 0) {
      return;
    }
    String[] lines = block.text().split("\n", -1);
    List<Integer> starts = block.lineStarts();
    InlineContent content = post.inline(block);
    for (int i = 1; i < lines.length; i++) {
      int ink = starts.get(i) + lines[i].length() - lines[i].stripLeading().length();
      boolean seen =
          ink < block.text().length()
              && content.isVisible(ink)
              && !isInBrackets(block.text(), starts.get(i));
      if (seen && HEADING.matcher(lines[i]).matches()) {
        report(block, starts, lines, i, "no heading", reporter);
        return;
      }
      if (seen && isItem(lines, i)) {
        report(block, starts, lines, i, "no list", reporter);
        return;
      }
    }
  }

  /** A link's text may go on over the end of a line. */
  private static boolean isInBrackets(String text, int at) {
    String before = text.substring(Math.max(0, at - MAX_LINK_TEXT), at);
    int open = before.lastIndexOf('[');
    return open >= 0
        && open > before.lastIndexOf(']')
        && text.substring(at, Math.min(text.length(), at + MAX_LINK_TEXT)).indexOf(']') >= 0;
  }

  /** A number or a hyphen may begin a line of a sentence by chance. */
  private static boolean isItem(String[] lines, int i) {
    if (!ITEM.matcher(lines[i]).matches()) {
      return false;
    }
    boolean more = i + 1 < lines.length && ITEM.matcher(lines[i + 1]).matches();
    boolean ended = lines[i - 1].matches(".*[.:!?;)]\\s*");
    return more || lines[i - 1].endsWith(":") || (ended && STAR.matcher(lines[i]).lookingAt());
  }

  private static void report(
      TextBlock block,
      List<Integer> starts,
      String[] lines,
      int i,
      String what,
      Reporter reporter) {
    Span span = block.source(starts.get(i), starts.get(i) + lines[i].length());
    String message =
        "Readers see "
            + Excerpt.quoted(lines[i].strip(), 60)
            + " in a paragraph: "
            + what
            + " is made of it without an empty line above. Add one.";
    int line = block.offset(starts.get(i));
    if (block.nested()) {
      reporter.report(Severity.WARNING, span, message);
    } else {
      reporter.report(
          Severity.ERROR,
          span,
          message,
          "Add an empty line",
          List.of(new TextEdit(Span.at(line), "\n")));
    }
  }
}
