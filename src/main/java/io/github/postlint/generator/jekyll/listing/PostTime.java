package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.date.JekyllDate;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.FileName;
import io.github.postlint.site.facts.DateReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a post was written: the date of its values, else the day in the file's name, moved to the
 * site's time zone.
 */
record PostTime(PostData data, PostPath path, ZoneId zone) {
  private static final Pattern DAY = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}");

  /** The time; empty where Jekyll stops, takes the time of the build, or is not understood. */
  Optional<OffsetDateTime> read() {
    if (data.outcome() != PostData.Outcome.READ) {
      return Optional.empty();
    }
    Optional<PostData.Datum> date = data.find("date");
    if (date.isPresent()) {
      return date.get().value() instanceof Scalar value
          ? time(JekyllDate.read(value), value.text())
          : Optional.empty();
    }
    Optional<FileName.Dated> dated = path.dated();
    return dated.isPresent()
        ? time(JekyllDate.read(dated.get().date()), dated.get().date())
        : Optional.empty();
  }

  private Optional<OffsetDateTime> time(DateReading reading, String written) {
    if (reading instanceof DateReading.Moment moment) {
      return Optional.of(at(moment.instant(zone)));
    }
    boolean overflows = reading instanceof DateReading.OtherDay && DAY.matcher(written).matches();
    return overflows
        ? Optional.of(at(start(((DateReading.OtherDay) reading).day())))
        : Optional.empty();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private OffsetDateTime at(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
