package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.date.HugoDate;
import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.facts.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Hugo's dates; without a zone in the settings, those without an offset are in UTC. */
record HugoDates(HugoSettings settings) implements Dates {

  @Override
  public DateReading read(Scalar value) {
    return HugoDate.read(value);
  }

  @Override
  public DateReading read(String fileName) {
    return HugoDate.read(fileName);
  }

  @Override
  public List<String> publicationKeys() {
    return List.of("publishDate", "date");
  }

  @Override
  public String write(LocalDate day) {
    return day.toString();
  }

  @Override
  public boolean movesToZone() {
    return false;
  }

  @Override
  public Optional<ZoneId> timeZone() {
    try {
      return Optional.of(settings.text("timeZone").map(ZoneId::of).orElse(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.of(ZoneOffset.UTC);
    }
  }
}
