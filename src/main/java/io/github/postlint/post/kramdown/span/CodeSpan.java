package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Code between backticks. */
final class CodeSpan {
  private CodeSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int start = reader.at;
    String chars = reader.chars;
    int run = Chars.run(chars, start, '`');
    if (run == 0) {
      return false;
    }
    int from = start + run;
    boolean loose = start == 0 || Chars.isWhite(chars.charAt(start - 1));
    boolean blank = from < chars.length() && Chars.isWhite(chars.charAt(from));
    int end = run == 1 && loose && blank ? -1 : reader.search.behindBackticks(run, from);
    if (end < 0) {
      reader.addLoose(LooseMark.Kind.BACKTICKS, from);
    } else {
      reader.add(content(chars, from, end - run, run), end);
    }
    return true;
  }

  private static SpanElement content(String chars, int from, int to, int run) {
    int start = run > 1 && to > from && chars.charAt(from) == ' ' ? from + 1 : from;
    int end = run > 1 && to > start && chars.charAt(to - 1) == ' ' ? to - 1 : to;
    return new SpanElement(Type.CODE, chars, start, end);
  }
}
