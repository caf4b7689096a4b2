package io.github.postlint.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFutureTest {
  @TempDir Path root;

  private List<String> findings(String config, String name, String values) {
    return new TestSite(root)
        .config(config == null ? "" : config)
        .file("_posts/" + name, "---\n" + values + "\n---\n")
        .findings(new DateFuture());
  }

  @Test
  void placeIsTheValueOrTheFile() {
    assertThat(findings("", "2026-01-01-x.md", "date: 2026-06-01 16:00:00 +0200"))
        .containsExactly(
            "_posts/2026-01-01-x.md:2:7-2:32 warning [date-future] Jekyll leaves this post out of"
                + " every build before 2026-06-01 16:00 +02:00: readers do not see it. Give it a"
                + " date in the past, or build again on that day.");
    assertThat(findings("", "2026-01-01-x.md", "title: x")).isEmpty();
    assertThat(findings("", "2026-07-01-x.md", "title: x"))
        .singleElement()
        .asString()
        .contains("before 2026-07-01, the day in the file name: readers");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "- | 2026-01-01-x.md | date: 2026-06-01 13:00:00 +0100",
        "- | 2026-01-01-x.md | date: 2026-06-02",
        "- | 2027-01-01-x.md | date: 2026-01-01",
        "- | 2027-01-01-x.md | published: false",
        "- | 2027-01-01-x.md | published: no",
        "- | 2027-01-01-x.md | date: YYYY-MM-DD",
        "- | 2027-01-01-x.md | 'a: b: c'",
        "future: true | 2027-01-01-x.md | title: x",
        "timezone: Asia/Tokyo | 2026-01-01-x.md | date: 2026-06-01 20:00",
        "'defaults: [{scope: {}, values: {published: false}}]' | 2027-01-01-x.md | title: x",
      })
  void silent(String config, String name, String values) {
    assertThat(findings(config, name, values)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "- | 2026-01-01-x.md | date: 2026-06-03",
        "- | 2027-01-01-x.md | published: true",
        "timezone: Asia/Tokyo | 2026-01-01-x.md | date: 2026-06-01 21:30",
        "timezone: Asia/Tokyo | 2026-01-01-x.md | date: 2026-06-02",
      })
  void reported(String config, String name, String values) {
    assertThat(findings(config, name, values)).hasSize(1);
  }
}
