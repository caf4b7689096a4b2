package io.github.postlint.post.frontmatter.yaml;

import java.math.BigDecimal;

/** Writes a number as Ruby prints a {@code Float}. */
final class RubyFloat {
  /** From so many digits before the point on, the number has an exponent. */
  private static final int MAX_WHOLE_DIGITS = 15;

  /** With more zeros than these between the point and the first digit, too. */
  private static final int MAX_ZEROS = 3;

  private RubyFloat() {}

  static String text(double value) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return Double.toString(value);
    }
    BigDecimal number = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    String digits = number.unscaledValue().toString();
    int point = digits.length() - number.scale();
    return (value < 0 ? "-" : "") + text(digits, point);
  }

  /**
   * @param point how many of the digits stand before the decimal point; may be negative, and more
   *     than there are
   */
  private static String text(String digits, int point) {
    if (point > MAX_WHOLE_DIGITS || point < -MAX_ZEROS) {
      return withPoint(digits, 1) + exponent(point - 1);
    }
    return point > 0 ? withPoint(digits, point) : "0." + "0".repeat(-point) + digits;
  }

  /** With a sign, and with two digits at least. */
  private static String exponent(int power) {
    int size = Math.abs(power);
    return (power < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  private static String withPoint(String digits, int point) {
    String padded = digits + "0".repeat(Math.max(0, point + 1 - digits.length()));
    return padded.substring(0, point) + "." + padded.substring(point);
  }
}
