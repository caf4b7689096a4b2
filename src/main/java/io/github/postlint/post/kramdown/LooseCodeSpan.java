package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.LooseMark.Kind;

/** Code between backticks. */
final class LooseCodeSpan implements LooseRule {
  @Override
  public boolean read(SpanCursor cursor) {
    int run = Chars.run(cursor.chars, cursor.at, '`');
    if (run == 0) {
      return false;
    }
    int content = cursor.at + run;
    boolean apart =
        run == 1
            && (cursor.at == 0 || Chars.isWhite(cursor.next(-1)))
            && content < cursor.chars.length()
            && Chars.isWhite(cursor.chars.charAt(content));
    int close = apart ? -1 : cursor.backticks.find(content, run);
    return close < 0 ? cursor.loose(Kind.BACKTICKS, content) : cursor.element(close + run);
  }
}
