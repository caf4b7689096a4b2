package io.github.postlint.lint.cache;

import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.DueDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The date before which one post is left out; the post's path is not written. */
final class DueDateCodec {
  private DueDateCodec() {}

  static void write(DueDate due, RecordWriter out) {
    DateReading.Moment moment = due.moment();
    ListingCodec.time(moment.written().atOffset(moment.offset().orElse(ZoneOffset.UTC)), out);
    out.flag(moment.offset().isPresent());
    out.flag(moment.hasTime());
    out.flag(moment.usual());
    out.flag(due.named());
    PlaceCodec.write(due.place(), out);
  }

  static DueDate read(String path, RecordReader in) {
    OffsetDateTime written = ListingCodec.time(in);
    LocalDateTime time = written.toLocalDateTime();
    Optional<ZoneOffset> offset = in.flag() ? Optional.of(written.getOffset()) : Optional.empty();
    return new DueDate(
        new DateReading.Moment(time, offset, in.flag(), in.flag()),
        in.flag(),
        PlaceCodec.read(path, in));
  }
}
