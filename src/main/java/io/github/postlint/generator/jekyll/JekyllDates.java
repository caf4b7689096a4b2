package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.date.JekyllDate;
import io.github.postlint.generator.jekyll.date.JekyllTimeZone;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Settings;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Dates as Jekyll reads them. */
final class JekyllDates implements Dates {
  private final Optional<ZoneId> zone;

  JekyllDates(Settings settings) {
    this.zone = settings.text("timezone").flatMap(JekyllTimeZone::of);
  }

  @Override
  public DateReading read(Scalar value) {
    return JekyllDate.read(value);
  }

  @Override
  public DateReading read(String fileName) {
    return JekyllDate.read(fileName);
  }

  @Override
  public String write(LocalDate day) {
    return day.toString();
  }

  @Override
  public Optional<ZoneId> timeZone() {
    return zone;
  }
}
