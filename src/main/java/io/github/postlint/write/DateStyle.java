package io.github.postlint.write;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How exactly a date is written. */
final class DateStyle {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d([ T])\\d\\d:\\d\\d(:\\d\\d(?:\\.\\d+)?)?(?:("
              + " ?)(Z|[+-]\\d\\d(:?)\\d\\d))?");

  private DateStyle() {}

  /** A moment as another is written; empty where it is written in some other way. */
  static Optional<String> like(String model, ZonedDateTime moment) {
    if (DAY.matcher(model).matches()) {
      return Optional.of(format(moment, "uuuu-MM-dd"));
    }
    Matcher parts = MOMENT.matcher(model);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String offset =
        parts.group(4) == null
            ? ""
            : parts.group(3)
                + (parts.group(5) == null ? "XXX" : parts.group(5).isEmpty() ? "xx" : "xxx");
    return Optional.of(
        format(
            moment,
            "uuuu-MM-dd'"
                + parts.group(1)
                + "'HH:mm"
                + (parts.group(2) == null ? "" : ":ss")
                + offset));
  }

  private static String format(ZonedDateTime moment, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment);
  }
}
