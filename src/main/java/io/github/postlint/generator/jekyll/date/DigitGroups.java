package io.github.postlint.generator.jekyll.date;

import java.util.regex.MatchResult;

/**
 * Digits without anything between them, such as {@code 20170509}: how many there are tells what
 * they stand for. Before a fraction of a second they are read from their end, else from their
 * beginning.
 */
final class DigitGroups {
  private final boolean negative;
  private final String digits;
  private final String time;
  private final String fraction;
  private final String zone;

  /** From what the search has found: a sign, digits, more digits, a fraction, a zone. */
  DigitGroups(MatchResult found) {
    this.negative = found.group(1).equals("-");
    this.digits = found.group(2);
    this.time = found.group(3);
    this.fraction = found.group(4);
    this.zone = found.group(5);
  }

  void into(DateParts parts) {
    if (time == null && fraction != null) {
      backwards(parts);
    } else {
      forwards(parts);
    }
    if (time != null && time.length() % 2 == 0) {
      int hours = time.length() - 2;
      if (fraction != null) {
        parts.second = number(time, hours, 2);
        parts.minute = hours >= 2 ? number(time, hours - 2, 2) : parts.minute;
        parts.hour = hours >= 4 ? number(time, hours - 4, 2) : parts.hour;
      } else {
        parts.hour = number(time, 0, 2);
        parts.minute = hours >= 2 ? number(time, 2, 2) : parts.minute;
        parts.second = hours >= 4 ? number(time, 4, 2) : parts.second;
      }
    }
    if (fraction != null) {
      parts.nano = DateParts.nanos(fraction);
      if (parts.second == null) {
        parts.second = 0;
      }
    }
    if (zone != null) {
      boolean named = zone.indexOf(':') >= 0;
      parts.zone =
          zone.startsWith("[")
              ? zone.substring(named ? zone.indexOf(':') + 1 : 1, zone.length() - 1)
              : zone;
    }
  }

  private void forwards(DateParts parts) {
    switch (digits.length()) {
      case 2 -> parts.day = number(digits, 0, 2);
      case 3 -> parts.dayOfYear = number(digits, 0, 3);
      case 4 -> {
        parts.month = number(digits, 0, 2);
        parts.day = number(digits, 2, 2);
      }
      case 5 -> {
        parts.year = year(0, 2);
        parts.dayOfYear = number(digits, 2, 3);
      }
      case 6 -> {
        parts.year = year(0, 2);
        parts.month = number(digits, 2, 2);
        parts.day = number(digits, 4, 2);
      }
      case 7 -> {
        parts.year = year(0, 4);
        parts.dayOfYear = number(digits, 4, 3);
      }
      case 8, 10, 12, 14 -> {
        parts.year = year(0, 4);
        parts.shortYear = false;
        parts.month = number(digits, 4, 2);
        parts.day = number(digits, 6, 2);
        parts.hour = digits.length() >= 10 ? number(digits, 8, 2) : parts.hour;
        parts.minute = digits.length() >= 12 ? number(digits, 10, 2) : parts.minute;
        parts.second = digits.length() >= 14 ? number(digits, 12, 2) : parts.second;
      }
      default -> {
        // Ruby makes nothing of 9, 11 or 13 digits.
      }
    }
  }

  private void backwards(DateParts parts) {
    int count = digits.length();
    if (count == 9 || count == 11 || count == 13) {
      return;
    }
    parts.second = number(digits, count - 2, 2);
    if (count >= 3) {
      parts.minute = last(3, 4);
    }
    if (count >= 5) {
      parts.hour = last(5, 6);
    }
    if (count >= 7) {
      parts.day = last(7, 8);
    }
    if (count >= 10) {
      parts.month = last(9, 10);
    }
    if (count == 12) {
      parts.year = year(0, 2);
    } else if (count == 14) {
      parts.year = year(0, 4);
      parts.shortYear = false;
    }
  }

  /**
   * The digits that end {@code from - 1} before the last one: two, or one where no more is left.
   */
  private Integer last(int from, int to) {
    int count = digits.length();
    return count >= to ? number(digits, count - to, 2) : number(digits, count - from, 1);
  }

  private Integer year(int from, int length) {
    int year = number(digits, from, length);
    return negative ? Integer.valueOf(-year) : Integer.valueOf(year);
  }

  private static Integer number(String digits, int from, int length) {
    return Integer.parseInt(digits, from, from + length, 10);
  }
}
