package io.github.postlint.generator.jekyll.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the setting {@code timezone} as the C library does: a region's name, or an abbreviation
 * with an offset that counts to the west, so that {@code UTC+3} lies in the Atlantic.
 */
public final class JekyllTimeZone {
  private static final Pattern OFFSET = Pattern.compile("[A-Za-z]{3,}([-+]?)(\\d{1,2})");
  private static final int MAX_HOURS = 18;

  private JekyllTimeZone() {}

  /** The zone; empty where the name is not known. */
  public static Optional<ZoneId> of(String name) {
    if (ZoneRulesProvider.getAvailableZoneIds().contains(name)) {
      return Optional.of(ZoneId.of(name));
    }
    Matcher offset = OFFSET.matcher(name);
    if (!offset.matches() || Integer.parseInt(offset.group(2)) > MAX_HOURS) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(offset.group(2));
    return Optional.of(ZoneOffset.ofHours(offset.group(1).equals("-") ? hours : -hours));
  }
}
