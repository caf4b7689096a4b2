package io.github.postlint.post.kramdown;

import java.util.List;
import java.util.Set;

/** Reads running text as kramdown does, with all its second thoughts, to find what stays loose. */
public final class LooseMarkReader {
  private static final List<LooseRule> RULES =
      List.of(
          new Emphasis(),
          new LooseCodeSpan(),
          new LooseHtmlSpan(),
          new LooseLinkSpan(),
          new OpaqueSpan(),
          new SpanAttributes());

  private static final LooseRule HTML = new LooseHtmlSpan();
  private static final LooseStop NEVER = cursor -> false;

  private LooseMarkReader() {}

  /**
   * The marks without partner in the text of a block, in order; none where the text is too
   * intricate to be sure.
   *
   * @param links the names of the links that are defined
   */
  public static List<LooseMark> looseMarks(String text, Set<String> links) {
    SpanCursor cursor = new SpanCursor(text, links);
    read(cursor, new SpanFrame("", false), NEVER);
    return cursor.marks();
  }

  /** Reads the content of an element; false if the text ends before the element does. */
  static boolean read(SpanCursor cursor, SpanFrame frame, LooseStop stop) {
    cursor.open(frame);
    boolean found = false;
    while (!cursor.atEnd() && !found) {
      cursor.step();
      found = stop.at(cursor);
      if (!found && !readOne(cursor, frame)) {
        cursor.text(cursor.at + 1);
      }
    }
    cursor.close();
    return found;
  }

  private static boolean readOne(SpanCursor cursor, SpanFrame frame) {
    if (Character.isLetterOrDigit(cursor.next(0)) || cursor.next(0) == ' ') {
      return false;
    }
    if (frame.raw) {
      return HTML.read(cursor);
    }
    for (LooseRule rule : RULES) {
      if (rule.read(cursor)) {
        return true;
      }
    }
    return false;
  }
}
