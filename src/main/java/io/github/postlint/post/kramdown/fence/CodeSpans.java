package io.github.postlint.post.kramdown.fence;

import io.github.postlint.post.kramdown.scan.BacktickRuns;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.IntList;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.Arrays;

/**
 * The code spans of a paragraph, and where other markup starts in it that could hide a line from
 * the reader: a comment, an element, a formula, an extension.
 */
final class CodeSpans {
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final int[] sorted;
  private final int markup;

  CodeSpans(Node paragraph) {
    String chars = paragraph.text().chars();
    int to = paragraph.to();
    BacktickRuns runs = new BacktickRuns(chars, paragraph.from(), to);
    int firstMarkup = to;
    for (int at = paragraph.from(); at < to; ) {
      char c = chars.charAt(at);
      if (c != '`') {
        firstMarkup = isMarkup(chars, at) ? Math.min(firstMarkup, at) : firstMarkup;
        at += c == '\\' ? 2 : 1;
        continue;
      }
      int run = Chars.run(chars, at, '`');
      int close = runs.find(at + run, run);
      if (close < 0) {
        at += run;
      } else {
        starts.add(at);
        ends.add(close + run);
        at = close + run;
      }
    }
    sorted = starts.toArray();
    markup = firstMarkup;
  }

  private static boolean isMarkup(String chars, int at) {
    char next = Chars.at(chars, at + 1);
    switch (chars.charAt(at)) {
      case '<':
        return next == '!' || next == '?' || next == '/' || Character.isLetter(next);
      case '$':
        return next == '$';
      case '{':
        return chars.startsWith("{::", at);
      default:
        return false;
    }
  }

  /** Whether something that starts before {@code at} may hold what stands there. */
  boolean mayCover(int at) {
    if (markup < at) {
      return true;
    }
    int index = Arrays.binarySearch(sorted, at);
    int before = index >= 0 ? index - 1 : -index - 2;
    return before >= 0 && ends.get(before) > at;
  }

  /** Where the backticks stand that close the code span that starts at {@code at}, or -1. */
  int close(int at, int run) {
    int index = Arrays.binarySearch(sorted, at);
    return index < 0 ? -1 : ends.get(index) - run;
  }
}
