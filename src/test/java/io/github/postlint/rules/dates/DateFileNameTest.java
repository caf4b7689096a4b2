package io.github.postlint.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFileNameTest {
  @TempDir Path root;

  private List<String> findings(String zone, String name, String date) {
    return new TestSite(root)
        .config(zone == null ? "" : "timezone: " + zone)
        .file("_posts/" + name, "---\ndate: " + date + "\n---\n")
        .findings(new DateFileName());
  }

  @Test
  void placeIsTheValueAndTheDayIsTheSites() {
    assertThat(findings("Europe/Paris", "2021-06-01-x.md", "2021-06-01 23:30:00"))
        .containsExactly(
            "_posts/2021-06-01-x.md:2:7-2:26 warning [date-file-name] The file name says"
                + " 2021-06-01, but readers see 2021-06-02, on the page and in its address:"
                + " 23:30 +00:00 is 01:30 on that day in Europe/Paris. Make the two agree.");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Europe/Paris, 2021-06-01-x.md, 2021-06-01",
        "Europe/Paris, 2021-6-1-x.md, 2021-06-01",
        "Europe/Paris, 21-06-01-x.md, 2021-06-01",
        "Europe/Paris, 2021-06-01-x.md, 2021-06-01 23:30",
        "Europe/Paris, 2021-06-01-x.md, '''2021-06-01 23:30:00'''",
        "Europe/Paris, 2021-06-02-x.md, 2021-06-01 23:30:00",
        "-, 2021-06-01-x.md, 2021-06-01 23:30:00",
        "-, 2021-06-02-x.md, 2021-06-01 23:30:00",
        "-, 2021-06-01-x.md, 2021-06-02 01:00:00 +0200",
        "Europe/Paris, 2021-06-01-x.md, YYYY-MM-DD",
        "Europe/Paris, 2021-06-01-x.md, 2021-06-31",
        "Europe/Paris, 2021-25-01-x.md, 2021-06-01",
        "Europe/Paris, 2021-06-01_x.md, 2021-07-01"
      })
  void silent(String zone, String name, String date) {
    assertThat(findings(zone, name, date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2021-06-01-x.md, 2021-06-02",
        "-, 2021-06-01-x.md, 2021-06-02 00:30",
        "-, 2021-06-01-x.md, 2021-06-03 12:00:00 +0200",
        "Asia/Tokyo, 2021-06-01-x.md, 2021-06-01 15:00:00",
        "America/New_York, 2021-06-01-x.md, 2021-06-01 03:00:00"
      })
  void reported(String zone, String name, String date) {
    assertThat(findings(zone, name, date)).hasSize(1);
  }
}
