package io.github.postlint.rules.dates;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostDate;
import io.github.postlint.site.facts.DateReading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Finds dates called GMT that are none, as some exports from WordPress write them. */
public final class DateGmt extends PostRule {
  /** Where a zone or a time is not known, days may differ by the width of the world. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  /** The rule. */
  public DateGmt() {
    super(
        "date-gmt",
        Severity.WARNING,
        "a `date_gmt` that is not in GMT, or not the same moment as `date`");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Generator generator = context.site().generator();
    YamlScalar value = PostDate.scalar(post, "date_gmt").orElse(null);
    if (value != null && generator.readDate(value) instanceof DateReading.Moment gmt) {
      check(value, gmt, PostDate.moment(post, generator), generator, reporter);
    }
  }

  private static void check(
      YamlScalar value,
      DateReading.Moment gmt,
      Optional<DateReading.Moment> date,
      Generator generator,
      Reporter reporter) {
    Instant instant = gmt.instant(ZoneOffset.UTC);
    ZoneOffset offset = gmt.offset().orElse(ZoneOffset.UTC);
    boolean local = offset.getTotalSeconds() != 0;
    if (!local && (date.isEmpty() || !differs(instant, gmt, date.get(), generator))) {
      return;
    }
    Optional<Instant> meant = meant(date, generator);
    String right = DateText.full(meant.orElse(instant).atOffset(ZoneOffset.UTC));
    if (local) {
      reporter.report(
          value.span(),
          "\"date_gmt\" is not in GMT but has the offset "
              + DateText.offset(offset)
              + ": whatever trusts its name is off by "
              + DateText.hours(Duration.ofSeconds(offset.getTotalSeconds()))
              + ". Write \""
              + right
              + "\", or remove the line.");
    } else {
      reporter.report(
          value.span(),
          "\"date_gmt\" is not the same moment as \"date\""
              + (meant.isPresent() ? ", which is " + right + " in GMT" : "")
              + ". Make the two agree, or remove the line.");
    }
  }

  private static Optional<Instant> meant(Optional<DateReading.Moment> date, Generator generator) {
    return date.isPresent() && date.get().hasTime() && isCertain(date.get(), generator)
        ? Optional.of(date.get().instant(generator.timeZone().orElse(ZoneOffset.UTC)))
        : Optional.empty();
  }

  private static boolean isCertain(DateReading.Moment date, Generator generator) {
    return date.offset().isPresent() || generator.timeZone().isPresent();
  }

  private static boolean differs(
      Instant gmt, DateReading.Moment written, DateReading.Moment date, Generator generator) {
    boolean exact = written.hasTime() && date.hasTime() && isCertain(date, generator);
    Instant instant = date.instant(generator.timeZone().orElse(ZoneOffset.UTC));
    Duration tolerance = exact ? Duration.ofMinutes(1) : TOLERANCE;
    return Duration.between(gmt, instant).abs().compareTo(tolerance) > 0;
  }
}
