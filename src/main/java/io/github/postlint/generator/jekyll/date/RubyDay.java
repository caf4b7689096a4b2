package io.github.postlint.generator.jekyll.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as Ruby reads it. Of three numbers, the one with more than two digits is the year; without
 * one, the first is. What is left is month and day behind a year, day and month before it.
 *
 * @param year in full
 * @param month as written, be there such a month or not
 * @param day as written, be there such a day or not
 * @param iso whether it is written as a year of four digits, month and day, joined by hyphens
 * @param end the 0-based offset behind it in the text
 */
record RubyDay(int year, int month, int day, boolean iso, int end) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "((?i:" + String.join("|", MONTHS) + ")[a-zA-Z]*)";
  private static final String END = "(?![\\w.'/:-]|,\\S)";
  private static final String YEAR = "(\\d{4}|\\d{2})" + END;

  private static final String NUMBERS_END = "(?![\\d.'/:-]|,\\S)";
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})" + NUMBERS_END);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!,)" + END);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? ?" + MONTH + "[.,]? " + YEAR);
  private static final Pattern HYPHENS = Pattern.compile("(\\d{1,2})-" + MONTH + "-" + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + "[.,]? (\\d{4})" + END);

  /** The day that stands at {@code start} in {@code text}; empty for shapes that are not known. */
  static Optional<RubyDay> at(String text, int start) {
    return numbers(text, start)
        .or(() -> named(text, start))
        .or(() -> find(COMPACT, text, start).map(day -> day(day, 1, 2, 3)));
  }

  private static Optional<Matcher> find(Pattern pattern, String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<RubyDay> numbers(String text, int start) {
    return find(NUMBERS, text, start)
        .filter(numbers -> numbers.group(1).length() <= 2 || numbers.group(4).length() <= 2)
        .map(
            numbers ->
                numbers.group(4).length() > 2 ? day(numbers, 4, 3, 1) : day(numbers, 1, 3, 4));
  }

  private static Optional<RubyDay> named(String text, int start) {
    return find(DAY_FIRST, text, start)
        .or(() -> find(HYPHENS, text, start))
        .map(day -> day(day, 3, 2, 1))
        .or(() -> find(MONTH_FIRST, text, start).map(day -> day(day, 3, 1, 2)))
        .or(() -> find(MONTH_ONLY, text, start).map(RubyDay::firstOfMonth));
  }

  private static RubyDay firstOfMonth(Matcher found) {
    int year = Integer.parseInt(found.group(2));
    return new RubyDay(year, month(found.group(1)), 1, false, found.end());
  }

  private static RubyDay day(Matcher found, int year, int month, int day) {
    String digits = found.group(year);
    boolean iso =
        found.pattern() == NUMBERS
            && year == 1
            && digits.length() == 4
            && found.group(2).equals("-");
    return new RubyDay(
        year(digits),
        month(found.group(month)),
        Integer.parseInt(found.group(day)),
        iso,
        found.end());
  }

  /** Two digits stand for 1969 to 2068. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year >= 69 ? 1900 + year : 2000 + year;
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** Whether a word begins like a month. */
  static boolean isMonth(String word) {
    return word.length() >= 3 && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
