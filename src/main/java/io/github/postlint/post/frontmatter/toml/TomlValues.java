package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of TOML: text, numbers, truth values, days, lists and tables on a line. */
final class TomlValues {
  /** No table or list of a site lies deeper in others. */
  static final int MAX_DEPTH = 50;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:0|[1-9](?:_?\\d)*+)(\\.\\d(?:_?\\d)*+)?([eE][+-]?\\d(?:_?\\d)*+)?"
              + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*+|0o[0-7](?:_?[0-7])*+|0b[01](?:_?[01])*+"
              + "|[+-]?(?:inf|nan)");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)([Tt"
              + " ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?)?");
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");

  private final TomlCursor at;
  private final TomlReader reader;

  TomlValues(TomlCursor at, TomlReader reader) {
    this.at = at;
    this.reader = reader;
  }

  Value value(int depth) throws TomlFault {
    if (depth > MAX_DEPTH) {
      throw at.fault("Lists in one another are nested too deeply.");
    }
    return switch (at.peek()) {
      case '"', '\'' -> string();
      case '[' -> list(depth);
      case '{' -> table(depth);
      default -> plain();
    };
  }

  private Value list(int depth) throws TomlFault {
    int start = at.offset();
    at.take('[');
    List<Value> items = new ArrayList<>();
    at.skipLines();
    while (at.peek() != ']' && !at.isEnd()) {
      items.add(value(depth + 1));
      at.skipLines();
      if (!at.accept(',')) {
        break;
      }
      at.skipLines();
    }
    at.skipLines();
    if (at.isEnd()) {
      throw new TomlFault(
          new Span(start, start + 1), "[", "The list is never closed. Write \"]\" at its end.");
    }
    at.expect(']', "Between the items of a list a comma is missing.");
    return new Sequence(new Span(start, at.offset()), items);
  }

  private Value table(int depth) throws TomlFault {
    int start = at.offset();
    at.take('{');
    TomlTable table = new TomlTable(start);
    at.skipBlanks();
    if (!at.accept('}')) {
      do {
        at.skipBlanks();
        reader.entry(table, depth + 1);
        at.skipBlanks();
      } while (at.accept(','));
      at.expect('}', "A table on one line ends with \"}\".");
    }
    return table.mapping();
  }

  private Scalar plain() throws TomlFault {
    int start = at.offset();
    while (!at.isEnd() && isPlain(at.peek())) {
      at.next();
    }
    String text = at.text(new Span(start, at.offset()));
    // A space may stand between the day and the time.
    if (text.matches("\\d{4}-\\d\\d-\\d\\d") && at.peek() == ' ') {
      int day = at.offset();
      at.next();
      while (!at.isEnd() && isPlain(at.peek())) {
        at.next();
      }
      String both = at.text(new Span(start, at.offset()));
      if (DATE.matcher(both).matches()) {
        text = both;
      } else {
        at.move(day);
      }
    }
    Span span = new Span(start, start + text.length());
    TypedValue type = type(text);
    if (type == null) {
      at.move(start);
      throw at.fault(
          text.isEmpty()
              ? "A value is missing. Text has to stand in quotation marks."
              : "\""
                  + text
                  + "\" is no value: text has to stand in straight quotation marks, and days are"
                  + " written like 2024-05-09.");
    }
    return new Scalar(span, text, Scalar.Style.PLAIN, type);
  }

  private static boolean isPlain(char c) {
    return ",]}# \t\n\r".indexOf(c) < 0;
  }

  private static TypedValue type(String text) {
    if (text.equals("true") || text.equals("false")) {
      return new TypedValue(TypedValue.Type.BOOLEAN, text);
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      boolean whole =
          number.group(1) == null && number.group(2) == null && !text.matches("[+-]?(inf|nan)");
      return new TypedValue(
          whole ? TypedValue.Type.INTEGER : TypedValue.Type.FLOAT, text.replace("_", ""));
    }
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return isDay(date)
          ? new TypedValue(
              date.group(4) == null ? TypedValue.Type.DATE : TypedValue.Type.TIME, text)
          : null;
    }
    return TIME.matcher(text).matches() ? TypedValue.string(text) : null;
  }

  private static boolean isDay(Matcher date) {
    try {
      return LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)))
          != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Text between quotation marks, one or three on each side. */
  Scalar string() throws TomlFault {
    int start = at.offset();
    String mark = at.peek() == '"' ? "\"" : "'";
    boolean block = at.startsWith(mark.repeat(3));
    String closer = block ? mark.repeat(3) : mark;
    at.move(start + closer.length());
    StringBuilder text = new StringBuilder();
    if (block) {
      at.accept('\r');
      at.accept('\n');
    }
    while (!at.startsWith(closer)) {
      char c = at.peek();
      if (at.isEnd() || (!block && TomlCursor.isLineEnd(c))) {
        throw new TomlFault(
            new Span(start, start + closer.length()),
            closer,
            "The quotation mark "
                + closer
                + " is never closed. Write "
                + closer
                + " at the end of the text.");
      }
      at.next();
      if (c == '\\' && mark.equals("\"")) {
        escape(text);
      } else {
        text.append(c);
      }
    }
    at.move(at.offset() + closer.length());
    while (block && at.peek() == mark.charAt(0) && !at.isEnd()) {
      text.append(mark);
      at.next();
    }
    return new Scalar(
        new Span(start, at.offset()),
        text.toString(),
        block ? Scalar.Style.BLOCK : Scalar.Style.QUOTED,
        TypedValue.string(text.toString()));
  }

  private void escape(StringBuilder text) throws TomlFault {
    char c = at.peek();
    int known = "btnfre\"\\".indexOf(c);
    if (known >= 0) {
      text.append("\b\t\n\f\r\u001b\"\\".charAt(known));
      at.next();
    } else if (c == 'u' || c == 'U') {
      at.next();
      int length = c == 'u' ? 4 : 8;
      Span digits = new Span(at.offset(), at.offset());
      while (!at.isEnd() && digits.length() < length && Character.digit(at.peek(), 16) >= 0) {
        at.next();
        digits = new Span(digits.start(), at.offset());
      }
      int code = digits.length() == length ? (int) Long.parseLong(at.text(digits), 16) : -1;
      if (!Character.isValidCodePoint(code)) {
        throw at.fault("After \"\\" + c + "\" " + length + " digits of a character are missing.");
      }
      text.appendCodePoint(code);
    } else if (c == ' ' || c == '\t' || TomlCursor.isLineEnd(c)) {
      at.skipBlanks();
      while (!at.isEnd() && (TomlCursor.isLineEnd(at.peek()) || at.peek() == ' ')) {
        at.next();
        at.skipBlanks();
      }
    } else {
      at.move(at.offset() - 1);
      throw at.fault(
          "The backslash makes no character of what follows it. Write two backslashes, or single"
              + " quotation marks.");
    }
  }
}
