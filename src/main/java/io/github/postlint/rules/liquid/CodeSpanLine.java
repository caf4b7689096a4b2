package io.github.postlint.rules.liquid;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the code spans that begin and end on one line. */
final class CodeSpanLine {
  private final String text;
  private final Span line;
  private final Map<Integer, Integer> lastRuns = new HashMap<>();

  private CodeSpanLine(String text, Span line) {
    this.text = text;
    this.line = line;
  }

  /** What stands between the backticks, in the order of the line. */
  static List<Span> contents(String text, Span line) {
    CodeSpanLine reader = new CodeSpanLine(text, line);
    reader.note();
    return reader.read();
  }

  /** Notes where each length of run comes last, so that no search is in vain. */
  private void note() {
    for (int at = line.start(); at < line.end(); at += Math.max(1, run(at))) {
      if (run(at) > 0) {
        lastRuns.put(run(at), at);
      }
    }
  }

  private List<Span> read() {
    List<Span> spans = new ArrayList<>();
    for (int at = line.start(); at < line.end(); ) {
      int run = run(at);
      if (run == 0) {
        at += text.charAt(at) == '\\' ? 2 : 1;
      } else if (lastRuns.getOrDefault(run, 0) <= at) {
        at += run;
      } else {
        int close = close(at + run, run);
        spans.add(new Span(at + run, close));
        at = close + run;
      }
    }
    return spans;
  }

  private int close(int from, int run) {
    int at = from;
    while (run(at) != run) {
      at += Math.max(1, run(at));
    }
    return at;
  }

  /** The number of backticks from {@code at} on. */
  private int run(int at) {
    int end = at;
    while (end < line.end() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }
}
