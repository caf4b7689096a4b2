package io.github.postlint.tags.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-02T03:04:05Z",
        "2020-01-02T03:04Z",
        "2020-01-02T00:00+05:30",
        "2020-01-02T03:04:00.5-11:00",
        "0099-01-02T03:04Z"
      })
  void saysWhatAFormatterSays(String text) {
    OffsetDateTime date = OffsetDateTime.parse(text);
    assertThat(Rfc3339.text(date)).isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date));
  }
}
