package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.text.WhiteSpace;
import java.util.Locale;

/**
 * Decides whether each line of a would-be table has a bar outside of code spans and HTML elements,
 * part by part as kramdown does.
 */
final class TableBars {
  private final ContainerText text;
  private final String chars;
  private final int to;
  private boolean barOnLine;
  private boolean decided;

  private TableBars(ContainerText text, int to) {
    this.text = text;
    this.chars = text.chars();
    this.to = to;
  }

  static boolean onLastLine(ContainerText text, int from, int to) {
    TableBars bars = new TableBars(text, to);
    bars.walk(from);
    return bars.barOnLine;
  }

  private void walk(int from) {
    int plain = from;
    int at = from;
    while (at < to && !decided) {
      int end =
          chars.charAt(at) == '`'
              ? readCode(plain, at)
              : chars.charAt(at) == '<' ? readHtml(plain, at) : -1;
      if (end < 0) {
        at += chars.charAt(at) == '`' ? Chars.run(chars, at, '`') : 1;
      } else {
        at = end;
        plain = end;
      }
    }
    if (!decided && plain < to) {
      addText(plain, to);
    }
  }

  private int readCode(int plain, int at) {
    int run = Chars.run(chars, at, '`');
    int content = at + run;
    if (run == 1
        && (at == plain || WhiteSpace.is(chars.charAt(at - 1)))
        && WhiteSpace.is(Chars.at(chars, content))) {
      return -1;
    }
    int close = chars.indexOf("`".repeat(run), content);
    if (close < 0 || close + run > to) {
      return -1;
    }
    addText(plain, at);
    if (!decided) {
      addCode(content, close);
    }
    return close + run;
  }

  private int readHtml(int plain, int at) {
    int comment = HtmlTag.commentEnd(chars, text, at);
    if (comment >= 0 && comment <= to) {
      addText(plain, at);
      if (!decided) {
        addText(at, comment);
      }
      return comment;
    }
    HtmlTag tag = HtmlTag.read(chars, text, at);
    if (tag == null || tag.end() > to) {
      return -1;
    }
    String name = tag.name().toLowerCase(Locale.ROOT);
    if (HtmlNames.isBlock(name)) {
      return -1;
    }
    addText(plain, at);
    if (tag.closed() || HtmlNames.isVoid(name)) {
      return tag.end();
    }
    int close = HtmlTag.findEndTag(chars, name, tag.end());
    return close < 0 || close >= to ? to : HtmlTag.afterEndTag(chars, close);
  }

  private void addText(int from, int end) {
    if (from >= end) {
      return;
    }
    int last = lastLineEnd(from, end);
    int firstEnd = Math.min(end, Chars.lineEnd(chars, from));
    boolean several = firstEnd < last;
    if (several && !barOnLine && !hasBar(chars, from, firstEnd)) {
      decided = true;
      return;
    }
    int lastStart = chars.lastIndexOf('\n', last - 1) + 1;
    barOnLine = (!several && barOnLine) || hasBar(chars, Math.max(from, lastStart), last);
  }

  /** Whether a bar without a backslash stands between the offsets. */
  static boolean hasBar(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars.charAt(i) == '|' && (i == from || chars.charAt(i - 1) != '\\')) {
        return true;
      }
    }
    return false;
  }

  private void addCode(int from, int end) {
    int last = lastLineEnd(from, end);
    int lines = 1;
    for (int i = from; i < last && lines < 3; i++) {
      lines += chars.charAt(i) == '\n' ? 1 : 0;
    }
    if (lines > 2 || (lines == 2 && !barOnLine)) {
      decided = true;
    } else if (lines == 2) {
      barOnLine = false;
    }
  }

  /** The end of the part without the line ends at its end. */
  private int lastLineEnd(int from, int end) {
    int last = end;
    while (last > from && chars.charAt(last - 1) == '\n') {
      last--;
    }
    return last;
  }
}
