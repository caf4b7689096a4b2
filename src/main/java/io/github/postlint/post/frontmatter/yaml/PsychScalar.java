package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.yaml.PsychValue.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Resolves plain scalars as Psych 4 does: YAML 1.1 with Ruby's deviations, such as minutes that
 * become seconds ({@code 12:30} is 45000) and commas in whole numbers. Checked against Ruby in a
 * test.
 */
public final class PsychScalar {
  /** Longer than any number that a post means as one. */
  private static final int MAX_LENGTH = 80;

  /** Of those that stand for something else than text: {@code false}. */
  private static final int LONGEST_WORD = 5;

  /** The characters of numbers, days, times and {@code .inf} and {@code .nan}. */
  private static final String OF_NUMBERS = "0123456789+-.,:_ \t\n\u000B\f\rTtZxABCDEFabcdefINin";

  private PsychScalar() {}

  /** What Psych makes of a plain scalar. */
  public static PsychValue resolve(String text) {
    if (text.isEmpty()) {
      return new PsychValue(Type.NULL, "");
    }
    char first = text.charAt(0);
    if (first == ':' && text.length() > 1 && text.indexOf('\n') < 0) {
      return new PsychValue(Type.SYMBOL, text);
    }
    if (text.length() > MAX_LENGTH || text.indexOf('\n') >= 0) {
      return PsychValue.string(text);
    }
    if (first == '.' || first == '-' || first == '+' || (first >= '0' && first <= '9')) {
      return number(text);
    }
    return word(text);
  }

  private static PsychValue word(String text) {
    if (text.length() > LONGEST_WORD) {
      return PsychValue.string(text);
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "~", "null" -> new PsychValue(Type.NULL, "");
      case "yes", "true", "on" -> new PsychValue(Type.BOOLEAN, "true");
      case "no", "false", "off" -> new PsychValue(Type.BOOLEAN, "false");
      default -> PsychValue.string(text);
    };
  }

  private static PsychValue number(String text) {
    if (DateShape.DAY.fits(text)) {
      return isDay(text) ? new PsychValue(Type.DATE, text) : PsychValue.string(text);
    }
    if (DateShape.TIME.fits(text) || DateShape.TIME_WITH_OFFSET.fits(text)) {
      return new PsychValue(Type.TIME, text);
    }
    return isOfNumbers(text) ? PsychNumber.resolve(text) : PsychValue.string(text);
  }

  private static boolean isDay(String text) {
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = Integer.parseInt(text, 5, 7, 10);
      return LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10)) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a number or a time can have all of the text's characters. */
  private static boolean isOfNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (OF_NUMBERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
