package io.github.postlint.post.kramdown;

/** Looks for what ends a span, and keeps account of the effort. */
final class SpanSearch {
  private final String chars;
  private final Text text;
  private final Effort effort;
  private BacktickRuns runs;

  SpanSearch(Text text, String chars, Effort effort) {
    this.text = text;
    this.chars = chars;
    this.effort = effort;
  }

  /** The offset behind the next {@code needle} from {@code from} on, or -1. */
  int behind(String needle, int from) {
    int found = text.find(needle, from);
    effort.spend(found < 0 ? 1 : Math.max(1, found - from));
    return found < 0 ? -1 : found + needle.length();
  }

  /** The offset behind the next {@code run} backticks from {@code from} on, or -1. */
  int behindBackticks(int run, int from) {
    if (runs == null) {
      runs = new BacktickRuns(chars, 0, chars.length());
    }
    int found = runs.find(from, run);
    effort.spend(found < 0 ? 1 : found - from);
    return found < 0 ? -1 : found + run;
  }

  /** Where markup may start or {@code stop}, which may be null, may stand next, or -1. */
  int nextStart(int from, SpanStop stop, boolean gfm) {
    for (int i = from; i < chars.length(); i++) {
      if (SpanStarts.at(chars, i, gfm) || (stop != null && stop.at(i))) {
        return spend(from, i);
      }
    }
    return spendRest(from);
  }

  /** The same where only HTML is read. */
  int nextHtml(int from, SpanStop stop) {
    for (int i = from; i < chars.length(); i++) {
      if (chars.charAt(i) == '<' || stop.at(i)) {
        return spend(from, i);
      }
    }
    return spendRest(from);
  }

  private int spend(int from, int found) {
    effort.spend(found - from + 1);
    return found;
  }

  private int spendRest(int from) {
    effort.spend(chars.length() - from);
    return -1;
  }
}
