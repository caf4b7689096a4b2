package io.github.postlint.lint.baseline;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Source;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what a finding is known by. All that it looks at is of bounded length. */
final class FindingQuote {
  /** The longest text; longer places are known by their beginning. */
  private static final int LENGTH = 80;

  /** So many letters and digits make a text telling. */
  private static final int TELLING = 2;

  /** Letters and digits on either side. */
  private static final int LETTERS = 12;

  /** How far to look for them. */
  private static final int REACH = 300;

  /** What a message says of the rest of the site: numbers, paths and addresses. */
  private static final Pattern PASSING = Pattern.compile("[^\\s\"]*/[^\\s\"]*|[0-9][0-9,.]*");

  private FindingQuote() {}

  /**
   * What a finding is known by.
   *
   * @param source the file's text; empty where it cannot be read
   */
  static KnownFinding of(Finding finding, Optional<Source> source) {
    if (source.isPresent() && !finding.range().isFile()) {
      OptionalInt start = offset(finding.range().start(), source.get());
      OptionalInt end = offset(finding.range().end(), source.get());
      if (start.isPresent() && end.isPresent()) {
        return at(source.get().text(), start.getAsInt(), end.getAsInt());
      }
    }
    return new KnownFinding("", PASSING.matcher(finding.message()).replaceAll("#"), "");
  }

  /** Marks alone are known by the word in which they stand. */
  private static KnownFinding at(String text, int start, int end) {
    int first = start;
    int last = Math.max(start, end);
    String quote = onOneLine(text, first, last);
    if (!isTelling(quote)) {
      first = wordStart(text, first);
      last = wordEnd(text, last);
      quote = onOneLine(text, first, last);
    }
    return new KnownFinding(before(text, first), quote, after(text, last));
  }

  /** Whether a text hardly stands in two places by chance. */
  static boolean isTelling(String text) {
    return text.chars().filter(Character::isLetterOrDigit).limit(TELLING).count() == TELLING;
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0
        && offset - start < LENGTH
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length()
        && end - offset < LENGTH
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static OptionalInt offset(Position position, Source source) {
    LineTable lines = source.lines();
    if (position.line() > lines.count()) {
      return OptionalInt.empty();
    }
    int offset = lines.line(position.line()).start() + position.column() - 1;
    return offset <= source.text().length() ? OptionalInt.of(offset) : OptionalInt.empty();
  }

  /** The text with one space for each stretch of them; a quote's marks before its lines go. */
  private static String onOneLine(String text, int start, int end) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    boolean begins = false;
    int last = Math.min(end, start + REACH);
    for (int i = start; i < last && line.length() < LENGTH; i++) {
      char c = text.charAt(i);
      begins = c == '\n' || c == '\r' || (begins && (c == '>' || Character.isWhitespace(c)));
      if (begins || Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    line.setLength(Excerpt.boundary(line, Math.min(line.length(), LENGTH)));
    return line.toString();
  }

  private static String before(String text, int end) {
    StringBuilder letters = new StringBuilder();
    int first = Math.max(0, end - REACH);
    for (int i = end - 1; i >= first && letters.length() < LETTERS; i--) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.reverse().toString();
  }

  private static String after(String text, int start) {
    StringBuilder letters = new StringBuilder();
    int last = Math.min(text.length(), start + REACH);
    for (int i = start; i < last && letters.length() < LETTERS; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
