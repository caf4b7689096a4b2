package io.github.postlint.generator.jekyll.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day as Ruby reads it: {@code 12:00}, {@code 8:05:30.5 pm}, {@code 8am}, {@code
 * 12h30}.
 *
 * @param hour with {@code pm} applied
 * @param minute as written
 * @param second as written
 * @param nano the fraction of the second
 * @param isWritten false for the midnight that stands for no time at all
 */
record RubyClock(int hour, int minute, int second, int nano, boolean isWritten) {

  /** The time of a day without one. */
  static final RubyClock NONE = new RubyClock(0, 0, 0, 0, false);

  /** The text of a time; its groups are {@link #of}'s business. */
  static final Pattern PATTERN =
      Pattern.compile(
          "(?<hour>\\d{1,2})"
              + "(?::(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{0,9}))?)?"
              + "(?: ?(?<half>[aApP])(?:[mM]\\b|\\.[mM]\\.))?"
              + "|[hH](?<french>\\d{2})?"
              + "| ?(?<whole>[aApP])(?:[mM]\\b|\\.[mM]\\.))"
              + "(?![\\d.:,])");

  /** The time that {@code matcher}, made of {@link #PATTERN}, has found. */
  static RubyClock of(Matcher matcher) {
    String minute =
        matcher.group("minute") == null ? matcher.group("french") : matcher.group("minute");
    String half = matcher.group("half") == null ? matcher.group("whole") : matcher.group("half");
    int hour = Integer.parseInt(matcher.group("hour"));
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return new RubyClock(
        hour,
        number(minute),
        number(matcher.group("second")),
        nano(matcher.group("fraction")),
        true);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nano(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  /** Whether every clock shows the time at some moment of the day. */
  boolean isOfItsDay() {
    return hour < 24 && minute < 60 && second < 60;
  }

  /** Whether Ruby makes a time of the digits. */
  boolean exists() {
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    return (hour < 24 || midnight) && minute < 60 && second <= 60;
  }
}
