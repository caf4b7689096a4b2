package io.github.postlint.rules.dates;

import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateReading;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to say of an offset or a zone after a time that the generator does not heed. */
final class IgnoredOffset {
  private static final Pattern ZONE =
      Pattern.compile(
          "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*"
              + "(?<zone>(?:GMT|UTC?)?(?<sign>[-+])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?(?!\\d)"
              + "|(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/]+"
              + "|[A-Z]{3,5})\\b.*");

  /** Names of the zone in which sites without one of their own are. */
  private static final Set<String> GREENWICH = Set.of("GMT", "UTC");

  private IgnoredOffset() {}

  /** What the generator does with {@code text}; empty where it heeds all of it. */
  static Optional<String> message(String text, DateReading reading, Generator generator) {
    boolean ofTheMachine = reading instanceof DateReading.OfTheMachine;
    boolean ignored =
        reading instanceof DateReading.Moment moment
            && moment.hasTime()
            && moment.offset().isEmpty();
    Matcher zone = ZONE.matcher(text);
    if (!(ofTheMachine || ignored) || !zone.find()) {
      return Optional.empty();
    }
    String name = zone.group("zone");
    boolean same =
        GREENWICH.contains(name)
            && generator.dates().timeZone().filter(ZoneOffset.UTC::equals).isPresent();
    if (same) {
      return Optional.empty();
    }
    return Optional.of(
        (ofTheMachine
                ? generator.name()
                    + " heeds \""
                    + name
                    + "\" only on machines whose own zone has that name, and else"
                : generator.name() + " does not heed \"" + name + "\" and")
            + " takes the time for one of the site's own zone. "
            + advice(zone));
  }

  private static String advice(Matcher zone) {
    return meant(zone)
        .map(offset -> "Write \"" + offset + "\".")
        .orElse("Write an offset of four digits, such as +0200.");
  }

  private static Optional<String> meant(Matcher zone) {
    return Optional.ofNullable(zone.group("sign"))
        .map(
            sign ->
                sign
                    + (zone.group("hours").length() < 2 ? "0" : "")
                    + zone.group("hours")
                    + (zone.group("minutes") == null ? "00" : zone.group("minutes")));
  }

  /** The value as it has to be written; the same where that is not known. */
  static String mended(String text) {
    Matcher zone = ZONE.matcher(text);
    Optional<String> offset = zone.find() ? meant(zone) : Optional.empty();
    return offset
        .map(one -> text.substring(0, zone.start("zone")) + one + text.substring(zone.end("zone")))
        .orElse(text);
  }
}
