package io.github.postlint.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private Instant now = Instant.EPOCH;

  @Test
  void appearsLateAndSeldomAndIsErased() {
    try (ProgressLine line = new ProgressLine(() -> now, true, out)) {
      at(line, 1999, 1);
      at(line, 2000, 10);
      at(line, 2100, 11);
      at(line, 2600, 1000);
      at(line, 3200, 999);
    }
    assertThat(printed())
        .isEqualTo(
            "\r10 of 2,000 posts checked\r1,000 of 2,000 posts checked\r" + " ".repeat(28) + "\r");
  }

  @Test
  void isSilentWhereNobodyWatches() {
    try (ProgressLine line = new ProgressLine(() -> now, false, out)) {
      at(line, 5000, 1);
    }
    assertThat(printed()).isEmpty();
  }

  @Test
  void isSilentInShortRunsAndWhenClosed() {
    ProgressLine line = new ProgressLine(() -> now, true, out);
    at(line, 100, 1);
    line.close();
    at(line, 9000, 2);
    assertThat(printed()).isEmpty();
  }

  private void at(ProgressLine line, long millis, int done) {
    now = Instant.ofEpochMilli(millis);
    line.checked(done, 2000);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
