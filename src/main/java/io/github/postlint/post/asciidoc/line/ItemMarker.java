package io.github.postlint.post.asciidoc.line;

import java.util.Optional;

/**
 * What makes an item of a list of a line.
 *
 * @param kind of the list
 * @param sign what its siblings have as well: {@code **}, {@code 1.} for any number, {@code ::}
 * @param written as it is written
 * @param markStart 0-based offset of the marker in the line; of a term the offset of the term
 * @param text where the item's text begins in the line; the line's length where there is none
 */
public record ItemMarker(Kind kind, String sign, String written, int markStart, int text) {

  /** A kind of list. */
  public enum Kind {
    /** With hyphens, stars or bullets. */
    UNORDERED,
    /** With dots, numbers or letters. */
    ORDERED,
    /** Of terms and what they mean. */
    DESCRIPTION,
    /** Of what is said of marks in code. */
    CALLOUT
  }

  /** The marker of a line; empty where it begins no item. */
  public static Optional<ItemMarker> of(Line line) {
    return of(line, false);
  }

  /** The marker of a line that may stand in an item: no callout. */
  public static Optional<ItemMarker> nested(Line line) {
    return of(line, true);
  }

  private static Optional<ItemMarker> of(Line line, boolean nested) {
    String text = line.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.charAt(0) == '<') {
      Optional<ItemMarker> callout = nested ? Optional.empty() : callout(line);
      return callout.isPresent() ? callout : description(line);
    }
    int start = line.skipBlanks(0);
    int end = markEnd(text, start);
    if (end > start && end < text.length() && Line.isBlank(text.charAt(end))) {
      String mark = text.substring(start, end);
      char first = mark.charAt(0);
      boolean bullet = first == '-' || first == '*' || first == '\u2022';
      return Optional.of(
          new ItemMarker(
              bullet ? Kind.UNORDERED : Kind.ORDERED,
              bullet ? mark : sign(mark),
              mark,
              start,
              line.skipBlanks(end)));
    }
    return description(line);
  }

  private static int markEnd(String text, int start) {
    if (start == text.length()) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '-' || first == '\u2022') {
      return start + 1;
    }
    if (first == '*' || first == '.') {
      int end = start;
      while (end < text.length() && text.charAt(end) == first) {
        end++;
      }
      return end;
    }
    return numberEnd(text, start);
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end > start) {
      return end < text.length() && text.charAt(end) == '.' ? end + 1 : start;
    }
    if (start + 1 < text.length()
        && isLetter(text.charAt(start))
        && text.charAt(start + 1) == '.') {
      return start + 2;
    }
    while (end < text.length() && "IVXivx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == ')' ? end + 1 : start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What all items of a list with this marker have. */
  private static String sign(String mark) {
    char first = mark.charAt(0);
    if (first == '.') {
      return mark;
    }
    if (isDigit(first)) {
      return "1.";
    }
    if (mark.endsWith(".")) {
      return first >= 'a' ? "a." : "A.";
    }
    // As Asciidoctor looks for letters anywhere in the marker, small ones first.
    return mark.chars().anyMatch(c -> c >= 'a') ? "i)" : "I)";
  }

  private static Optional<ItemMarker> callout(Line line) {
    String text = line.text();
    int close = text.indexOf('>');
    if (close < 2 || close + 1 >= text.length() || !Line.isBlank(text.charAt(close + 1))) {
      return Optional.empty();
    }
    String number = text.substring(1, close);
    boolean valid = number.equals(".") || number.chars().allMatch(c -> c >= '0' && c <= '9');
    return valid
        ? Optional.of(new ItemMarker(Kind.CALLOUT, "<1>", number, 0, line.skipBlanks(close + 1)))
        : Optional.empty();
  }

  /** A term: the first {@code ::} or {@code ;;} with a space or nothing after it. */
  private static Optional<ItemMarker> description(Line line) {
    String text = line.text();
    if (line.isComment() && text.length() > 2) {
      return Optional.empty();
    }
    int start = line.skipBlanks(0);
    for (int at = start + 1; at + 1 < text.length(); at++) {
      int end = signEnd(text, at);
      if (end > at && (end == text.length() || Line.isBlank(text.charAt(end)))) {
        String sign = text.substring(at, end);
        return Optional.of(
            new ItemMarker(Kind.DESCRIPTION, sign, sign, start, line.skipBlanks(end)));
      }
    }
    return Optional.empty();
  }

  /** The term that a line begins, even where it would begin another list elsewhere. */
  public static Optional<ItemMarker> term(Line line) {
    return line.isEmpty() ? Optional.empty() : description(line);
  }

  private static int signEnd(String text, int at) {
    char c = text.charAt(at);
    if ((c != ':' && c != ';') || text.charAt(at + 1) != c) {
      return at;
    }
    int end = at + 2;
    while (c == ':' && end < text.length() && end < at + 4 && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** Where the sign of a term begins in the line. */
  public int signStart(Line line) {
    int end = text;
    while (end > 0 && Line.isBlank(line.text().charAt(end - 1))) {
      end--;
    }
    return end - sign.length();
  }

  /** Whether a line is the next item of the same list. */
  public boolean isSibling(Line line) {
    Optional<ItemMarker> other = kind == Kind.DESCRIPTION ? description(line) : of(line);
    return other.isPresent() && other.get().kind == kind && other.get().sign.equals(sign);
  }
}
