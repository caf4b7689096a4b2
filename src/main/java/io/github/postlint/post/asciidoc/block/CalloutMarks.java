package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks at the ends of lines of code on which notes follow. */
final class CalloutMarks {
  private static final Pattern LAST =
      Pattern.compile("(?:(?://|#|--|;;) ?)?(\\\\)?<(!--)?(\\d{1,9}|\\.)(--)?>$");

  /** A mark in code. */
  private record Mark(String number, Span span) {}

  private final List<Mark> open = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();

  /** Takes the marks of a block's line; returns the line without them. */
  String take(Line line, int[] automatic) {
    String text = line.text();
    List<Mark> found = new ArrayList<>();
    while (text.endsWith(">")) {
      Matcher matcher = LAST.matcher(text);
      // Nothing longer than this is a mark.
      matcher.region(Math.max(0, text.length() - 24), text.length());
      if (!matcher.find() || (matcher.group(2) == null) != (matcher.group(4) == null)) {
        break;
      }
      if (matcher.group(1) == null) {
        found.add(
            0, new Mark(matcher.group(3), line.span(matcher.start(3) - 1, matcher.end(3) + 1)));
      }
      text = text.substring(0, matcher.start()).stripTrailing();
    }
    for (Mark mark : found) {
      boolean counted = mark.number.equals(".");
      String number = counted ? String.valueOf(++automatic[0]) : mark.number;
      open.add(new Mark(number, mark.span));
      numbers.add(number);
    }
    return found.isEmpty() ? line.text() : text;
  }

  /** Whether a mark with this number stands in the code before. */
  boolean has(String number) {
    return numbers.contains(number);
  }

  /** A list of notes with so many items has ended: names the marks that have none. */
  void close(int items, AsciiDocument document) {
    Set<String> named = new HashSet<>();
    for (Mark mark : open) {
      if (number(mark.number) > items && named.add(mark.number)) {
        document.slip(MarkupSlip.Kind.MARK_WITHOUT_NOTE, mark.span, mark.number);
      }
    }
    open.clear();
    numbers.clear();
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
