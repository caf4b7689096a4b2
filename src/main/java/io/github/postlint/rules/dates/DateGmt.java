package io.github.postlint.rules.dates;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostDate;
import io.github.postlint.site.TemplateText;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds dates called GMT that are none, as some exports from WordPress write them. */
public final class DateGmt extends SiteRule {
  /** Where a zone or a time is not known, days may differ by the width of the world. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  private static final String KEY = "date_gmt";

  /** The rule. */
  public DateGmt() {
    super(
        "date-gmt",
        Severity.WARNING,
        "a `date_gmt` that is not in GMT, or not the same moment as `date`");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    List<Facts> dated = new ArrayList<>();
    for (Facts post : posts) {
      if (post.keys().contains(KEY)) {
        dated.add(post);
      }
    }
    if (dated.isEmpty()
        || !context.once(TemplateText.class, () -> new TemplateText(context.site())).mayRead(KEY)) {
      return;
    }
    Generator generator = context.site().generator();
    WrittenZones zones = new WrittenZones(posts, generator);
    for (Facts post : dated) {
      check(post, zones, generator, reporter);
    }
  }

  private static void check(
      Facts post, WrittenZones zones, Generator generator, SiteReporter reporter) {
    FieldFact value = null;
    Optional<DateReading.Moment> date = Optional.empty();
    for (FieldFact field : post.fields()) {
      if (field.key().equals(KEY)) {
        value = field;
      } else if (field.key().equals("date")) {
        date = PostDate.moment(generator.dates().read(field.scalar()));
      }
    }
    if (value != null && generator.dates().read(value.scalar()) instanceof DateReading.Moment gmt) {
      check(value, gmt, date, zones.contradict(post), generator, reporter);
    }
  }

  private static void check(
      FieldFact value,
      DateReading.Moment gmt,
      Optional<DateReading.Moment> date,
      boolean wrongOffset,
      Generator generator,
      SiteReporter reporter) {
    Instant instant = gmt.instant(ZoneOffset.UTC);
    ZoneOffset offset = gmt.offset().orElse(ZoneOffset.UTC);
    boolean local = offset.getTotalSeconds() != 0;
    if (!local && (date.isEmpty() || !differs(instant, gmt, date.get(), generator))) {
      return;
    }
    Optional<Instant> meant = wrongOffset ? Optional.empty() : meant(date, generator);
    String right = DateText.full(meant.orElse(instant).atOffset(ZoneOffset.UTC));
    if (local) {
      reporter.report(
          value.place(),
          "\"date_gmt\" is not in GMT but has the offset "
              + DateText.offset(offset)
              + ": whatever trusts its name is off by "
              + DateText.hours(Duration.ofSeconds(offset.getTotalSeconds()))
              + ". "
              + (wrongOffset
                  ? "Mend the offset of \"date\", then write the same moment with +0000"
                  : "Write \"" + right + "\"")
              + ", or remove the line.");
    } else {
      reporter.report(
          value.place(),
          "\"date_gmt\" is not the same moment as \"date\""
              + (meant.isPresent() ? ", which is " + right + " in GMT" : "")
              + ". Make the two agree, or remove the line.");
    }
  }

  private static Optional<Instant> meant(Optional<DateReading.Moment> date, Generator generator) {
    return date.isPresent() && date.get().hasTime() && isCertain(date.get(), generator)
        ? Optional.of(date.get().instant(generator.dates().timeZone().orElse(ZoneOffset.UTC)))
        : Optional.empty();
  }

  private static boolean isCertain(DateReading.Moment date, Generator generator) {
    return date.offset().isPresent() || generator.dates().timeZone().isPresent();
  }

  private static boolean differs(
      Instant gmt, DateReading.Moment written, DateReading.Moment date, Generator generator) {
    boolean exact = written.hasTime() && date.hasTime() && isCertain(date, generator);
    Instant instant = date.instant(generator.dates().timeZone().orElse(ZoneOffset.UTC));
    Duration tolerance = exact ? Duration.ofMinutes(1) : TOLERANCE;
    return Duration.between(gmt, instant).abs().compareTo(tolerance) > 0;
  }
}
