package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.BacktickRuns;
import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.SpanStarts;
import io.github.postlint.post.kramdown.scan.SpanStop;

/** Looks for what ends a span, and keeps account of the effort. */
final class SpanSearch {
  private final String chars;
  private final Finder finder;
  private final Effort effort;
  private BacktickRuns runs;

  SpanSearch(String chars, Finder finder, Effort effort) {
    this.chars = chars;
    this.finder = finder;
    this.effort = effort;
  }

  /** The offset after the next {@code needle} from {@code from} on, or -1. */
  int after(String needle, int from) {
    int found = finder.find(needle, from);
    effort.spend(found < 0 ? 1 : Math.max(1, found - from));
    return found < 0 ? -1 : found + needle.length();
  }

  /** The offset after the next {@code run} backticks from {@code from} on, or -1. */
  int afterBackticks(int run, int from) {
    if (runs == null) {
      runs = new BacktickRuns(chars, 0, chars.length());
    }
    int found = runs.find(from, run);
    effort.spend(found < 0 ? 1 : found - from);
    return found < 0 ? -1 : found + run;
  }

  /** Where markup may start or {@code stop}, which may be null, may stand next, or -1. */
  int nextStart(int from, SpanStop stop, boolean gfm) {
    return spend(from, SpanStarts.next(chars, from, stop, gfm));
  }

  /** Where the next tag may start, or -1. */
  int nextTag(int from) {
    return spend(from, chars.indexOf('<', from));
  }

  private int spend(int from, int found) {
    effort.spend(found < 0 ? chars.length() - from : found - from + 1);
    return found;
  }
}
