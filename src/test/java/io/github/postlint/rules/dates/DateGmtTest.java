package io.github.postlint.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateGmtTest {
  @TempDir Path root;

  private List<String> findings(String config, String dates) {
    return new TestSite(root)
        .config(config)
        .file("_layouts/post.html", "<time>{{ page.date_gmt }}</time>")
        .file("_posts/2017-05-09-x.md", "---\n" + dates.replace("; ", "\n") + "\n---\n")
        .findings(new DateGmt());
  }

  @Test
  void offset() {
    assertThat(
            findings(
                "", "date: '2017-05-09 12:00:00 +0100'; date_gmt: '2017-05-09 12:00:00 +0100'"))
        .containsExactly(
            "_posts/2017-05-09-x.md:3:1-3:9 warning [date-gmt] \"date_gmt\" is not in GMT but has"
                + " the offset +01:00: whatever trusts its name is off by an hour. Write"
                + " \"2017-05-09 11:00:00 +0000\", or remove the line.");
  }

  @Test
  void silentWhereNothingReadsIt() {
    assertThat(
            new TestSite(root)
                .file("_layouts/post.html", "<time>{{ page.date }}</time> date_gmt")
                .file(
                    "_posts/2017-05-09-x.md",
                    "---\ndate: 2017-05-09 12:00:00 +0100\ndate_gmt: 2017-05-09 12:00:00\n---\n")
                .findings(new DateGmt()))
        .isEmpty();
  }

  @Test
  void aWrongOffsetOfTheDateIsMendedFirst() {
    assertThat(
            findings(
                "timezone: Europe/Paris",
                "date: 2017-05-09 12:00:00 +0100; date_gmt: 2017-05-09 12:00:00 +0100"))
        .singleElement()
        .asString()
        .contains("Mend the offset of \"date\"");
  }

  @Test
  void theDateDecidesWhatToWrite() {
    assertThat(findings("", "date: 2017-05-09 12:00:00 +0530; date_gmt: 2017-05-09 06:30:00 +0530"))
        .singleElement()
        .asString()
        .contains("off by 5:30 hours. Write \"2017-05-09 06:30:00 +0000\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2017-05-09 12:00:00 +0100; date_gmt: 2017-05-09 11:00:00",
        "date: 2017-05-09 12:00:00 +0100; date_gmt: '2017-05-09 11:00:00'",
        "date: 2017-05-09 12:00:00 +0100; date_gmt: '2017-05-09 11:00:00 +0000'",
        "date: 2017-05-09 12:00; date_gmt: 2017-05-09 11:00",
        "date: 2017-05-09 12:00; date_gmt: 2017-05-10 01:00",
        "date: 2017-05-09; date_gmt: 2017-05-08 22:00:00",
        "date: 2017-05-09 12:00:00 +0100; date_gmt: '0000-00-00 00:00:00'",
        "date: 2017-05-09 12:00:00 +0100; date_gmt:",
        "date: YYYY-MM-DD; date_gmt: 2017-05-09 11:00:00",
        "date_gmt: 2017-05-09 11:00:00"
      })
  void silent(String dates) {
    assertThat(findings("", dates)).isEmpty();
  }

  @Test
  void anotherMoment() {
    assertThat(findings("", "date: 2017-05-09 12:00:00 +0100; date_gmt: 2017-05-09 12:00:00"))
        .singleElement()
        .asString()
        .contains("not the same moment as \"date\", which is 2017-05-09 11:00:00 +0000 in GMT");
    assertThat(
            findings(
                "timezone: Europe/Paris", "date: 2017-05-09 12:00; date_gmt: 2017-05-09 11:00"))
        .hasSize(1);
    assertThat(findings("", "date: 2017-05-09; date_gmt: 2017-05-12")).hasSize(1);
  }
}
