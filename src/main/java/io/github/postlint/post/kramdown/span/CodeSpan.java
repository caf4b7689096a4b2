package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import io.github.postlint.post.text.WhiteSpace;

/** Code between backticks. */
final class CodeSpan implements SpanParser {
  @Override
  public String marks() {
    return "`";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int start = cursor.at;
    String chars = cursor.chars;
    int run = Chars.run(chars, start, '`');
    int from = start + run;
    boolean loose = start == 0 || WhiteSpace.is(chars.charAt(start - 1));
    boolean space = from < chars.length() && WhiteSpace.is(chars.charAt(from));
    int end = run == 1 && loose && space ? -1 : cursor.search.afterBackticks(run, from);
    if (end < 0) {
      cursor.addLoose(LooseMark.Kind.BACKTICKS, from);
    } else {
      cursor.add(content(chars, from, end - run, run), end);
    }
    return true;
  }

  private static SpanElement content(String chars, int from, int to, int run) {
    int start = run > 1 && to > from && chars.charAt(from) == ' ' ? from + 1 : from;
    int end = run > 1 && to > start && chars.charAt(to - 1) == ' ' ? to - 1 : to;
    return new SpanElement(Type.CODE, chars, start, end);
  }
}
