package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTextTest {
  private final List<String> heard = new ArrayList<>();

  @Test
  void aLineIsHeardAsItWasSaid() {
    assertThat(tell(ProgressText.of(150, 10_000))).isTrue();
    assertThat(heard).containsExactly("150 of 10000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OpenJDK 64-Bit Server VM warning",
        "postlint-checked ",
        "postlint-checked 5",
        "postlint-checked a b",
        "postlint-checked 5 99999999999"
      })
  void otherLinesSayNothing(String line) {
    assertThat(tell(line)).isFalse();
    assertThat(heard).isEmpty();
  }

  private boolean tell(String line) {
    return ProgressText.tell(line, (done, total) -> heard.add(done + " of " + total));
  }
}
