package io.github.postlint.lint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodFinderTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private static Period period(Duration... distances) {
    PeriodFinder finder = new PeriodFinder(NOW);
    List.of(distances).forEach(distance -> finder.add(NOW.plus(distance)));
    return finder.period();
  }

  @Test
  void withoutDatesItNeverEnds() {
    assertThat(period()).isEqualTo(new Period(Instant.MIN, Instant.MAX));
  }

  @Test
  void aComingDateMayBeReachedADayEarlierElsewhere() {
    Period period = period(Duration.ofHours(36));
    assertThat(period.until()).isEqualTo(NOW.plus(Duration.ofHours(12)));
    assertThat(period.from()).isEqualTo(Instant.MIN);
  }

  @Test
  void aDateOfTheComingDayHasBeenReachedElsewhere() {
    Period period = period(Duration.ofHours(6));
    assertThat(period.from()).isEqualTo(NOW.minus(Duration.ofHours(18)));
    assertThat(period.until()).isEqualTo(NOW.plus(Duration.ofHours(6)));
  }

  @Test
  void theNearestDatesCount() {
    Period period =
        period(
            Duration.ofDays(9),
            Duration.ofDays(4),
            Duration.ofDays(6),
            Duration.ofDays(-5),
            Duration.ofDays(-2),
            Duration.ofDays(-8));
    assertThat(period.until()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    assertThat(period.from()).isEqualTo(NOW.minus(Duration.ofDays(2)));
  }

  @Test
  void theMomentItselfHasCome() {
    Period period = period(Duration.ZERO);
    assertThat(period.from()).isEqualTo(NOW);
    assertThat(period.has(NOW)).isTrue();
    assertThat(period.has(NOW.minusNanos(1))).isFalse();
  }

  @Test
  void theEndIsOutside() {
    Period period = period(Duration.ofHours(6));
    assertThat(period.has(NOW.plus(Duration.ofHours(6)))).isFalse();
    assertThat(period.has(NOW.plus(Duration.ofHours(6)).minusNanos(1))).isTrue();
  }
}
