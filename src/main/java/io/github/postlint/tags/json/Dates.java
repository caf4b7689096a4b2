package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as RFC 3339 writes them. */
final class Dates {
  private Dates() {}

  static void write(Json json, String name, Optional<OffsetDateTime> date) {
    date.ifPresent(value -> json.field(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)));
  }
}
