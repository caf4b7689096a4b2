package io.github.postlint.post.asciidoc;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import java.util.ArrayList;
import java.util.List;

/** Finds stars and low lines that readers see beside words, one or two of a kind. */
final class LooseQuotes {
  private LooseQuotes() {}

  static List<LooseMark> of(InlineContent content) {
    List<LooseMark> found = new ArrayList<>();
    String text = content.chars();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '*' || c == '_') {
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        if (end - at <= 2 && content.isVisible(at, end) && !isLine(text, at, end)) {
          found.add(new LooseMark(LooseMark.Kind.EMPHASIS, at, end));
        }
      }
      at = end;
    }
    return found;
  }

  private static boolean isLine(String text, int from, int to) {
    return (from == 0 || text.charAt(from - 1) == '\n')
        && (to == text.length() || text.charAt(to) == '\n');
  }
}
