package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.yaml.PsychValue.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves plain scalars that look like numbers, days or times, and are not of the usual forms. */
final class PsychNumber {
  private static final Pattern TIME =
      Pattern.compile(
          "(-?\\d{4}-\\d{1,2}-\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*)?)"
              + "(?:\\s*(Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(1[012]|0\\d|\\d)-([12]\\d|3[01]|0\\d|\\d)");
  private static final Pattern SEXAGESIMAL =
      Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(\\.[0-9_]*)?");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:[eE][-+][0-9]+)?");
  private static final Pattern BINARY = Pattern.compile("[-+]?0b[0-1_,]+");
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_,]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)");
  private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_,]+");

  private PsychNumber() {}

  static PsychValue resolve(String text) {
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return new PsychValue(Type.TIME, text);
    }
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day(text, day);
    }
    switch (text.toLowerCase(Locale.ROOT)) {
      case ".inf", "+.inf" -> {
        return new PsychValue(Type.FLOAT, "Infinity");
      }
      case "-.inf" -> {
        return new PsychValue(Type.FLOAT, "-Infinity");
      }
      case ".nan" -> {
        return new PsychValue(Type.FLOAT, "NaN");
      }
      default -> {
        // A number or text.
      }
    }
    if (SEXAGESIMAL.matcher(text).matches()) {
      return sexagesimal(text);
    }
    if (FLOAT.matcher(text).matches()) {
      return decimalFraction(text);
    }
    return integer(text);
  }

  private static PsychValue day(String text, Matcher day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)));
      return new PsychValue(Type.DATE, date.toString());
    } catch (DateTimeException e) {
      return PsychValue.string(text);
    }
  }

  /** The power of sixty counts from the left, so that hours and minutes become seconds. */
  private static PsychValue sexagesimal(String text) {
    String[] parts = text.replace("_", "").split(":", -1);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.length; i++) {
      BigDecimal weight = BigDecimal.valueOf(60).pow(Math.abs(i - 2));
      String part = parts[i].endsWith(".") ? parts[i] + "0" : parts[i];
      sum = sum.add(new BigDecimal(part).multiply(weight));
    }
    boolean fraction = text.indexOf('.') >= 0;
    return new PsychValue(fraction ? Type.FLOAT : Type.INTEGER, sum.toPlainString());
  }

  private static PsychValue decimalFraction(String text) {
    String digits = text.replace(",", "").replace("_", "");
    if (digits.matches("[-+]?\\.")) {
      return PsychValue.string(text);
    }
    try {
      return new PsychValue(Type.FLOAT, RubyFloat.text(Double.parseDouble(digits)));
    } catch (NumberFormatException e) {
      return PsychValue.string(text);
    }
  }

  private static PsychValue integer(String text) {
    if (BINARY.matcher(text).matches()) {
      return integer(text, 2, 2);
    }
    if (OCTAL.matcher(text).matches()) {
      return integer(text, 1, 8);
    }
    if (DECIMAL.matcher(text).matches()) {
      return integer(text, 0, 10);
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return integer(text, 2, 16);
    }
    return PsychValue.string(text);
  }

  private static PsychValue integer(String text, int prefix, int radix) {
    String digits = text.replace(",", "").replace("_", "");
    boolean negative = digits.startsWith("-");
    int sign = negative || digits.startsWith("+") ? 1 : 0;
    String value = digits.substring(Math.min(digits.length(), sign + prefix));
    if (value.isEmpty()) {
      return prefix == 1 ? new PsychValue(Type.INTEGER, "0") : PsychValue.string(text);
    }
    BigInteger number = new BigInteger(value, radix);
    return new PsychValue(Type.INTEGER, (negative ? number.negate() : number).toString());
  }
}
