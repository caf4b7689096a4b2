package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.LooseMark.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** How far a text is read, which elements are open there, and what has been found. */
final class SpanCursor {
  /** More elements in each other are nobody's; it keeps hostile input from exhausting the stack. */
  private static final int MAX_DEPTH = 60;

  private static final long MAX_STEPS = 3_000_000;

  final String chars;
  final Text text;
  final BacktickRuns backticks;
  final Set<String> links;
  private final List<LooseMark> marks = new ArrayList<>();
  private final Deque<SpanFrame> frames = new ArrayDeque<>();
  private long budget;
  private boolean doubtful;
  int at;

  /**
   * @param links the names of the links that are defined
   */
  SpanCursor(String chars, Set<String> links) {
    this.chars = chars;
    this.text = Text.of(chars);
    this.backticks = new BacktickRuns(chars, 0, chars.length());
    this.links = links;
    // A mark without partner makes kramdown read the rest twice; texts with dozens are left alone.
    this.budget = Math.min(MAX_STEPS, 60L * chars.length() + 1000);
  }

  /** Whether there is nothing more to read, or reading has been given up. */
  boolean atEnd() {
    return doubtful || at >= chars.length();
  }

  char next(int distance) {
    return Chars.at(chars, at + distance);
  }

  /** Gives up: nothing is known of this text. */
  boolean doubt() {
    doubtful = true;
    return true;
  }

  void step() {
    if (--budget < 0) {
      doubt();
    }
  }

  SpanFrame frame() {
    return frames.element();
  }

  void open(SpanFrame frame) {
    if (frames.size() >= MAX_DEPTH) {
      doubt();
    }
    frames.push(frame);
  }

  void close() {
    frames.pop();
  }

  boolean isIn(String type) {
    return frames.stream().anyMatch(frame -> frame.type.equals(type));
  }

  boolean text(int end) {
    at = end;
    frame().addText();
    return true;
  }

  boolean element(int end) {
    at = end;
    frame().addElement();
    return true;
  }

  /** Takes what stands before {@code end} for text that looks like markup. */
  boolean loose(Kind kind, int end) {
    marks.add(new LooseMark(kind, at, end));
    return text(end);
  }

  void unclosed(int start, int end) {
    marks.add(new LooseMark(Kind.UNCLOSED, start, end));
  }

  int found() {
    return marks.size();
  }

  /** Goes back to {@code place}, where {@code count} marks had been found. */
  void revert(int place, int count) {
    at = place;
    marks.subList(count, marks.size()).clear();
  }

  List<LooseMark> marks() {
    return doubtful ? List.of() : List.copyOf(marks);
  }
}
