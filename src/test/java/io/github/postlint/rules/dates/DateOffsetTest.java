package io.github.postlint.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestFacts;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Convention;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateOffsetTest {
  @TempDir Path root;

  private final List<Facts> facts = new ArrayList<>();
  private final List<Convention> conventions = new ArrayList<>();

  private void post(OffsetDateTime date) {
    facts.add(TestFacts.post("_posts/" + facts.size() + ".md").keys("date").stated(date).facts());
  }

  private void post(String date) {
    post(OffsetDateTime.parse(date));
  }

  /** Posts of a zone, three weeks apart. */
  private void posts(int count, String zone) {
    LocalDateTime time = LocalDateTime.parse("2017-01-10T12:00");
    for (int i = 0; i < count; i++) {
      post(time.plusDays(21L * i % 3000).atZone(ZoneId.of(zone)).toOffsetDateTime());
    }
  }

  private List<String> findings(String config) {
    new TestSite(root).config(config);
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    List<String> findings = new ArrayList<>();
    SiteReporter reporter =
        new SiteReporter() {
          @Override
          public void report(Place place, String message) {
            findings.add(place.path() + " " + message);
          }

          @Override
          public void inferred(Convention convention) {
            conventions.add(convention);
          }

          @Override
          public void report(Severity severity, Place place, String message) {
            report(place, message);
          }

          @Override
          public void report(Severity severity, Place place, String message, Fix fix) {
            report(place, message);
          }
        };
    new DateOffset().check(facts, new RuleContext(site, TestSite.NOW), reporter);
    return findings;
  }

  @Test
  void winterOffsetInSummer() {
    assertThat(
            new TestSite(root)
                .config("timezone: Europe/Paris")
                .file("_posts/2017-05-09-x.md", "---\ndate: '2017-05-09 12:00:00 +0100'\n---\n")
                .findings(new DateOffset()))
        .containsExactly(
            "_posts/2017-05-09-x.md:2:7-2:34 warning [date-offset] Readers see 13:00 (+02:00), an"
                + " hour later: that is Europe/Paris's offset then, not +01:00. Write"
                + " \"2017-05-09 12:00:00 +0200\" if 12:00 is meant.");
  }

  @Test
  void summerOffsetInWinterAfterMidnight() {
    post("2017-12-09T00:30:00+02:00");
    assertThat(findings("timezone: Europe/Paris"))
        .singleElement()
        .asString()
        .contains("2017-12-08 23:30 (+01:00), an hour earlier and on another day");
  }

  @Test
  void offsetsOfTheZoneAndGmtAreFine() {
    post("2017-05-09T12:00:00+02:00");
    post("2017-12-09T12:00:00+01:00");
    post("2017-05-09T12:00:00Z");
    post("2017-03-26T02:30:00+01:00");
    post("2017-10-29T02:30:00+01:00");
    post("2017-10-29T02:30:00+02:00");
    assertThat(findings("timezone: Europe/Paris")).isEmpty();
  }

  @Test
  void oneForeignOffsetIsReportedButNotManyAuthorsConventions() {
    posts(10, "Europe/Paris");
    post("2017-05-09T12:00:00-05:00");
    assertThat(findings("timezone: Europe/Paris")).hasSize(1);
    post("2017-05-10T12:00:00+05:30");
    post("2017-05-11T12:00:00-07:00");
    post("2017-05-12T12:00:00+01:00");
    assertThat(findings("timezone: Europe/Paris"))
        .singleElement()
        .asString()
        .startsWith("_posts/13.md");
  }

  @Test
  void zoneIsInferredFromTwentyDates() {
    posts(19, "Europe/Paris");
    post("2017-05-09T12:00:00+01:00");
    assertThat(findings(""))
        .singleElement()
        .asString()
        .startsWith(
            "_posts/19.md Where the site is built in the other posts' zone, such as Africa/Ceuta")
        .contains("an hour later: that is the zone's offset then");
    assertThat(conventions)
        .singleElement()
        .matches(convention -> convention.name().equals("time zone"))
        .matches(convention -> convention.agreeing() == 19 && convention.total() == 20);
  }

  @Test
  void tooFewOrTooMixedDatesTellNothing() {
    posts(18, "Europe/Paris");
    post("2017-05-09T12:00:00+01:00");
    assertThat(findings("")).isEmpty();
    posts(10, "America/New_York");
    assertThat(findings("")).isEmpty();
  }

  @Test
  void fixedOffsetDoesNotAccuseThoseWhoHeedSummerTime() {
    posts(30, "Africa/Lagos");
    post("2017-05-09T12:00:00+02:00");
    assertThat(findings("")).isEmpty();
  }

  @Test
  void manyPostsAreQuick() {
    posts(20_000, "Europe/Paris");
    post("2017-05-09T12:00:00+01:00");
    long start = System.nanoTime();
    assertThat(findings("")).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}
