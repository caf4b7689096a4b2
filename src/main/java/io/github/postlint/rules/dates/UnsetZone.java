package io.github.postlint.rules.dates;

import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateFact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What a site without a time zone leaves to the machine that builds it: the day of posts with an
 * offset. It is said once, since one setting mends it.
 */
final class UnsetZone {
  private UnsetZone() {}

  /**
   * @param dates those with an offset other than GMT
   */
  static void check(List<DateFact> dates, Generator generator, SiteReporter reporter) {
    List<DateFact> moved = new ArrayList<>();
    for (DateFact date : dates) {
      if (!inGmt(date).equals(date.written().toLocalDate())) {
        moved.add(date);
      }
    }
    if (!moved.isEmpty()) {
      reporter.report(moved.get(0).place(), message(moved.get(0), moved.size() - 1, generator));
    }
  }

  private static LocalDate inGmt(DateFact date) {
    return LocalDateTime.ofInstant(date.written().toInstant(), ZoneOffset.UTC).toLocalDate();
  }

  private static String message(DateFact date, int others, Generator generator) {
    return "The settings name no time zone, so that the day depends on the machine that builds the"
        + " site: in GMT, as on most servers, readers see "
        + inGmt(date)
        + " here, also in an address with a day"
        + (others == 0
            ? ""
            : ", and another day in " + (others == 1 ? "one more post" : others + " more posts"))
        + ". Write \"timezone\" in "
        + generator.data().settingsFile()
        + ".";
  }
}
