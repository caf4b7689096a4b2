package io.github.postlint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.parse("2025-03-04T05:06:07.5+01:00[Europe/Paris]");

  @ParameterizedTest
  @CsvSource({
    "2024-01-02, 2025-03-04",
    "2024-01-02 03:04, 2025-03-04 05:06",
    "2024-01-02 03:04:05, 2025-03-04 05:06:07",
    "2024-01-02 03:04:05 +0200, 2025-03-04 05:06:07 +0100",
    "2024-01-02 03:04:05 +02:00, 2025-03-04 05:06:07 +01:00",
    "2024-01-02T03:04:05Z, 2025-03-04T05:06:07+01:00",
    "2024-01-02T03:04:05.123+02:00, 2025-03-04T05:06:07+01:00",
    "2024-01-02T03:04:05, 2025-03-04T05:06:07"
  })
  void isTheModels(String model, String date) {
    assertThat(DateStyle.like(model, MOMENT)).contains(date);
  }

  @Test
  void anotherShapeIsTheGenerators() {
    assertThat(DateStyle.like("2 January 2024", MOMENT)).isEqualTo(Optional.empty());
  }
}
