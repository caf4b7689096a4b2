package io.github.postlint.rules.dates;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.DueDate;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds posts that are left out because their time has not come. */
public final class DateFuture extends SiteRule {
  /** No zone is further from GMT, so that the moment has come nowhere. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** Where posts of the future are published, nobody means a date that is further away. */
  private static final Duration FAR = Duration.ofDays(366);

  /** The rule. */
  public DateFuture() {
    super("date-future", Severity.WARNING, "a post that the generator leaves out until its date");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    boolean early = generator.publishesFuture();
    if (early && generator.knowledge() != Generator.Knowledge.ALL) {
      return;
    }
    Instant limit = early ? context.now().plus(FAR) : context.now();
    Optional<ZoneId> zone = generator.dates().timeZone();
    for (Facts post : posts) {
      if (post.due().isPresent() && isFuture(post.due().get().moment(), zone, limit)) {
        DueDate due = post.due().get();
        boolean waits = !early || post.listing().state() == Listing.State.DUE;
        reporter.report(due.place(), waits ? message(due, generator) : farMessage(due, generator));
      }
    }
  }

  private static String farMessage(DueDate due, Generator generator) {
    return generator.name()
        + " publishes this post today, and readers see the date "
        + due.moment().written().toLocalDate()
        + ": until then it stands above all others. Write the date that is meant.";
  }

  private static boolean isFuture(DateReading.Moment moment, Optional<ZoneId> zone, Instant now) {
    boolean certain = moment.offset().isPresent() || zone.isPresent();
    Instant instant = moment.instant(zone.orElse(ZoneOffset.UTC));
    return instant.isAfter(certain ? now : now.plus(TOLERANCE));
  }

  private static String message(DueDate due, Generator generator) {
    DateReading.Moment moment = due.moment();
    String until =
        moment.hasTime()
            ? DateText.minutes(moment.written())
                + moment.offset().map(offset -> " " + DateText.offset(offset)).orElse("")
            : moment.written().toLocalDate().toString();
    return generator.name()
        + " leaves this post out of every build before "
        + until
        + (due.named() ? ", the day in the file name" : "")
        + ": readers do not see it. Give it a date in the past, or build again on that day.";
  }
}
