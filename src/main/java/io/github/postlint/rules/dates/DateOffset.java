package io.github.postlint.rules.dates;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.Facts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds offsets that the site's time zone does not have, and days that depend on the machine. */
public final class DateOffset extends SiteRule {
  /** From so many on, dates from elsewhere are the convention of authors who live there. */
  private static final int MIN_FOREIGN = 3;

  /** The rule. */
  public DateOffset() {
    super(
        "date-offset",
        Severity.WARNING,
        "an offset such as `+0100` that the site's time zone does not have on that day, and dates"
            + " whose day depends on the machine that builds the site");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    if (!context.site().generator().dates().movesToZone()) {
      return;
    }
    List<DateFact> dates = WrittenZones.offsets(posts);
    Optional<ZoneId> known = context.site().generator().dates().timeZone();
    if (known.isEmpty()) {
      UnsetZone.check(dates, context.site().generator(), reporter);
    }
    List<ZoneId> zones = known.map(List::of).orElseGet(() -> SiteZones.infer(dates));
    if (zones.isEmpty()) {
      return;
    }
    ZoneConventions conventions = new ZoneConventions(zones);
    List<DateFact> wrong = new ArrayList<>();
    int foreign = 0;
    for (DateFact date : dates) {
      if (conventions.contradict(date)) {
        wrong.add(date);
        foreign += conventions.isForeign(date) ? 1 : 0;
      }
    }
    if (known.isEmpty()) {
      reporter.inferred(
          new Convention(
              "time zone", zones.get(0).toString(), dates.size() - wrong.size(), dates.size()));
    }
    boolean manyPlaces = foreign >= MIN_FOREIGN && foreign * 10L > dates.size() * 2L;
    for (DateFact date : wrong) {
      if (!(manyPlaces && conventions.isForeign(date))
          && !(known.isEmpty() && conventions.mayBeSummer(date))) {
        reporter.report(date.place(), message(date.written(), zones.get(0), known.isPresent()));
      }
    }
  }

  private static String message(OffsetDateTime written, ZoneId zone, boolean known) {
    LocalDateTime shown = LocalDateTime.ofInstant(written.toInstant(), zone);
    ZoneOffset offset = zone.getRules().getOffset(written.toInstant());
    boolean otherDay = !shown.toLocalDate().equals(written.toLocalDate());
    boolean later = offset.getTotalSeconds() > written.getOffset().getTotalSeconds();
    Duration difference =
        Duration.ofSeconds(offset.getTotalSeconds() - written.getOffset().getTotalSeconds());
    String right = DateText.full(written.toLocalDateTime().atZone(zone).toOffsetDateTime());
    String start =
        known
            ? "Readers see "
            : "Where the site is built in the other posts' zone, such as "
                + zone
                + ", readers see ";
    return start
        + (otherDay ? DateText.minutes(shown) : DateText.clock(shown))
        + " ("
        + DateText.offset(offset)
        + "), "
        + DateText.hours(difference)
        + (later ? " later" : " earlier")
        + (otherDay ? " and on another day, also in an address with a day" : "")
        + (known
            ? ": that is " + zone + "'s offset then, not "
            : ": that is the zone's offset then, not ")
        + DateText.offset(written.getOffset())
        + ". Write \""
        + right
        + "\" if "
        + DateText.clock(written.toLocalDateTime())
        + " is meant.";
  }
}
