package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class BuildTimeTest {
  private static final Instant CLOCK = Instant.parse("2026-01-01T00:00:00Z");
  private static final Map<String, String> EPOCH = Map.of("SOURCE_DATE_EPOCH", "1717156800");

  @Test
  void timestampComesFirst() throws MojoExecutionException {
    assertThat(BuildTime.of("2020-01-01T02:00:00+02:00", EPOCH, CLOCK))
        .isEqualTo("2020-01-01T00:00:00Z");
    assertThat(BuildTime.of("1577836800", EPOCH, CLOCK)).isEqualTo("2020-01-01T00:00:00Z");
  }

  @Test
  void environmentComesNextAndTheClockLast() throws MojoExecutionException {
    assertThat(BuildTime.of(null, EPOCH, CLOCK)).isEqualTo("2024-05-31T12:00:00Z");
    assertThat(BuildTime.of("x", Map.of(), CLOCK)).isEqualTo(CLOCK);
  }

  @Test
  void defaultOfMaven4IsNoStatement() throws MojoExecutionException {
    assertThat(BuildTime.of("1980-02-01T00:00:00Z", EPOCH, CLOCK))
        .isEqualTo("2024-05-31T12:00:00Z");
    assertThat(BuildTime.of("1980-02-01T00:00:00Z", Map.of(), CLOCK)).isEqualTo(CLOCK);
  }

  @Test
  void nonsenseIsNamed() {
    assertThatThrownBy(() -> BuildTime.of("yesterday", Map.of(), CLOCK))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("\"yesterday\"");
    assertThatThrownBy(() -> BuildTime.of(null, Map.of("SOURCE_DATE_EPOCH", "9".repeat(40)), CLOCK))
        .hasMessageContaining("SOURCE_DATE_EPOCH");
  }
}
