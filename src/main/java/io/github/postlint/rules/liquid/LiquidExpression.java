package io.github.postlint.rules.liquid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between the braces of an output, as Liquid reads it when it forgives mistakes: the
 * first word counts, what follows up to a bar is ignored.
 *
 * @param value the first word; empty where there is none
 * @param rest what stands after it
 */
record LiquidExpression(String value, String rest) {
  private static final int MAX_DIGITS = 18;
  private static final Pattern WORD = Pattern.compile("\\w++");
  private static final List<String> LITERALS =
      List.of("nil", "null", "true", "false", "blank", "empty");

  /** Reads the markup of an output. */
  static LiquidExpression of(String markup) {
    LiquidWords words = new LiquidWords(markup);
    Optional<String> first = words.next();
    return new LiquidExpression(first.orElse(""), markup.substring(words.offset()));
  }

  /** The whole number that is printed, where it is one without filters. */
  Optional<String> number() {
    int digits = value.startsWith("-") ? value.length() - 1 : value.length();
    boolean integer = digits > 0 && digits <= MAX_DIGITS && isNumber() && value.indexOf('.') < 0;
    return integer && !hasFilters()
        ? Optional.of(Long.toString(Long.parseLong(value)))
        : Optional.empty();
  }

  /** Whether the value is none that could be looked up by name, or one that is hard to read. */
  boolean isLiteral() {
    return !value.isEmpty()
        && ("\"'([".indexOf(value.charAt(0)) >= 0
            || isNumber()
            || LITERALS.contains(value)
            || root().equals("["));
  }

  /** Digits with points among or after them, and perhaps a hyphen before. */
  private boolean isNumber() {
    int start = value.startsWith("-") ? 1 : 0;
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isDigit(c) && (c != '.' || i == start)) {
        return false;
      }
    }
    return start < value.length();
  }

  /** The name that is looked up; empty where nothing is, and so nothing found. */
  String root() {
    int start = 0;
    while (start < value.length() && value.charAt(start) != '[' && !isName(value.charAt(start))) {
      start++;
    }
    if (value.startsWith("[", start)) {
      return "[";
    }
    int end = start;
    while (end < value.length() && isName(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end > start && value.startsWith("?", end) ? end + 1 : end);
  }

  /** Whether the value is written as Liquid's own variables are, such as {@code a.b}. */
  boolean isPlain() {
    for (int i = 0; i < value.length(); i++) {
      if (!isName(value.charAt(i)) && value.charAt(i) != '.') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isName(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  boolean hasFilters() {
    return rest.indexOf('|') >= 0;
  }

  /** The names of the filters, as far as the markup has no quotation marks. */
  List<String> filters() {
    if (!hasFilters()) {
      return List.of();
    }
    return Stream.of(LiquidWords.withoutQuotes(rest).split("\\|"))
        .skip(1)
        .map(WORD::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }
}
