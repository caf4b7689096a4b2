package io.github.postlint.generator.jekyll.date;

/**
 * Three numbers of a day in an order that is to be found out, as Ruby finds it out: the one with an
 * apostrophe or with more than two digits is the year.
 */
final class ThreeNumbers {
  private String year;
  private String month;
  private String day;

  /**
   * The numbers in the order in which their shape suggests them.
   *
   * @param year with an apostrophe, a sign or letters around its digits, or {@code null}
   * @param month as digits
   * @param day like the year
   */
  ThreeNumbers(String year, String month, String day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Takes them for what they are. */
  void into(DateParts parts) {
    arrange();
    if (year != null) {
      int start = start(year);
      boolean sign = isSign(year.charAt(start));
      int first = sign ? start + 1 : start;
      int end = digitsEnd(year, first);
      if (sign || end - first > 2) {
        parts.shortYear = false;
      }
      Integer number = parts.number(year.substring(first, end));
      parts.year = sign && year.charAt(start) == '-' ? Integer.valueOf(-number) : number;
    }
    if (month != null) {
      parts.month = parts.number(digits(month));
    }
    if (day != null) {
      parts.day = parts.number(digits(day));
    }
  }

  private void arrange() {
    if (year != null && month != null && day == null) {
      rotate(null, year, month);
    }
    if (year == null && day != null && isYear(day)) {
      rotate(day, month, null);
    }
    if (year != null) {
      int start = start(year);
      int first = isSign(year.charAt(start)) ? start + 1 : start;
      int end = digitsEnd(year, first);
      if (end < year.length()) {
        rotate(day, month, year.substring(start, end));
      }
    }
    if (month != null && isYear(month)) {
      rotate(month, day, year);
    }
    if (day != null && isYear(day)) {
      rotate(day, month, year);
    }
  }

  private void rotate(String newYear, String newMonth, String newDay) {
    year = newYear;
    month = newMonth;
    day = newDay;
  }

  private static boolean isYear(String text) {
    return text.charAt(0) == '\'' || text.length() > 2;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the sign or the first digit stands. */
  private static int start(String text) {
    int start = 0;
    while (!isSign(text.charAt(start)) && !isDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String digits(String text) {
    int start = 0;
    while (!isDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, digitsEnd(text, start));
  }
}
