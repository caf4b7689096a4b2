package io.github.postlint.generator.jekyll.date;

/** What has been found of a date in a text; {@code null} for what has not. */
final class DateParts {
  /** Ruby has no limit, but no part of a date has more digits. */
  private static final int MAX_DIGITS = 9;

  Integer year;
  Integer month;
  Integer day;
  Integer dayOfYear;
  Integer hour;
  Integer minute;
  Integer second;
  int nano;
  String zone;

  /** Whether a year of two digits is short for one of four. */
  boolean shortYear = true;

  /** Whether the year counts back from the first. */
  boolean beforeChrist;

  /** Whether the day is written as a year of four digits, month and day, joined by hyphens. */
  boolean iso;

  /** Whether a number is too long to be followed. */
  boolean tooLong;

  /** The number that digits, with or without a sign before them, stand for. */
  Integer number(String digits) {
    if (digits == null) {
      return null;
    }
    if (digits.length() > MAX_DIGITS) {
      tooLong = true;
      return 0;
    }
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** The fraction of a second in nanoseconds. */
  static int nanos(String digits) {
    String padded = (digits + "000000000").substring(0, 9);
    return Integer.parseInt(padded);
  }

  /** Whether nothing that makes a time was found. */
  boolean isEmpty() {
    return year == null && dayOfYear == null && month == null && day == null && hour == null;
  }

  /** Makes the year a full one, once all has been found. */
  void completeYear() {
    if (year == null) {
      return;
    }
    if (beforeChrist) {
      year = 1 - year;
    }
    if (shortYear && year >= 0 && year <= 99) {
      year += year >= 69 ? 1900 : 2000;
    }
  }
}
