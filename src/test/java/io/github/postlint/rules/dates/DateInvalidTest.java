package io.github.postlint.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInvalidTest {
  @TempDir Path root;

  private List<String> findings(String path, String text) {
    return new TestSite(root).file(path, text).findings(new DateInvalid());
  }

  private List<String> dated(String date) {
    return findings("_posts/2020-07-07-x.md", "---\ntitle: x\n" + date + "\n---\n");
  }

  @Test
  void placeholderStopsTheBuild() {
    assertThat(dated("date: YYYY-MM-DD (optional)"))
        .containsExactly(
            "_posts/2020-07-07-x.md:3:7-3:28 error [date-invalid] Jekyll cannot read"
                + " \"YYYY-MM-DD (optional)\" as a date and stops the build."
                + " Write a date such as 2020-07-07.");
  }

  @Test
  void emptyDateStopsTheBuild() {
    assertThat(dated("date:"))
        .singleElement()
        .asString()
        .startsWith(
            "_posts/2020-07-07-x.md:3:1-3:5 error [date-invalid] Jekyll cannot read an empty");
  }

  @Test
  void emptyDateCountsForNothingWhereOneIsInherited() {
    new TestSite(root).config("defaults:\n- scope: {path: ''}\n  values: {date: 2020-01-01}\n");
    assertThat(dated("date:")).isEmpty();
  }

  @Test
  void dayThatDoesNotExist() {
    assertThat(dated("date: '2017-02-30'"))
        .containsExactly(
            "_posts/2020-07-07-x.md:3:7-3:19 error [date-invalid] There is no day"
                + " \"2017-02-30\": Jekyll reads it as 2 March 2017. Write the day that is meant.");
  }

  @Test
  void otherKeysHaveRealDays() {
    assertThat(dated("last_modified_at: 2017-02-30"))
        .singleElement()
        .asString()
        .contains("3:19-3:29 warning");
    assertThat(dated("last_modified_at: never")).isEmpty();
    assertThat(dated("date_gmt: '0000-00-00 00:00:00'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2020-07-07",
        "date: 2020-7-7 9:00",
        "date: '2020-07-07T09:00:00+02:00'",
        "date: 2020-07-07 (optional)",
        "date: [YYYY]",
        "dates: YYYY-MM-DD",
        "title: date"
      })
  void silentAboutWhatIsReadOrNotKnown(String date) {
    assertThat(dated(date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17 mai 2020                     | error   | moves with every build
          10am                            | error   | moves with every build
          2024-W10-2                      | error   | stops the build
          1709632800                      | error   | stops the build
          {{ page.date }}                 | error   | stops the build
          2020-07-07 10:00:00 +25:00      | error   | stops the build
          2020-07-07 10:00 +800           | warning | Write "+0800"
          2020-07-07 10:00 GMT+2          | warning | Write "+0200"
          2020-07-07 10:00 CEST           | warning | only on machines
          2020-07-07 10:00 Europe/Paris   | warning | does not heed
          2020-07-07 １０:００              | warning | nothing but the day
          """)
  void namesWhatIsLostOrStopsTheBuild(String date, String severity, String words) {
    assertThat(dated("date: " + date)).singleElement().asString().contains(severity, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          July 7, 2020                   | 2020-07-07
          'July 7, 2020'                 | '2020-07-07'
          07/08/2020                     | 2020-08-07
          7 July 2020 9:30 pm            | 2020-07-07 21:30
          7 July 2020 9:30:15            | '2020-07-07 09:30:15'
          "7 July 2020 9:30:15"          | "2020-07-07 09:30:15"
          7 July 2020 09:30 +0200        | 2020-07-07 09:30:00 +0200
          20200707                       | 2020-07-07
          """)
  void guessesAreRewritten(String date, String fixed) {
    String text = "---\ndate: " + date + "\n---\n";
    TestSite site = new TestSite(root).file("_posts/2020-07-07-x.md", text);
    Finding finding = site.lint(new DateInvalid()).findings().get(0);
    assertThat(finding.severity().id()).isEqualTo("warning");
    String mended = finding.fix().orElseThrow().apply(text);
    assertThat(mended).isEqualTo("---\ndate: " + fixed + "\n---\n");
    assertThat(findings("_posts/2020-07-07-x.md", mended)).isEmpty();
  }

  @Test
  void guessesAreNotRewrittenBesideTagsAndAnchors() {
    TestSite site =
        new TestSite(root).file("_posts/2020-07-07-x.md", "---\ndate: &d July 7, 2020\n---\n");
    assertThat(site.lint(new DateInvalid()).findings())
        .singleElement()
        .matches(finding -> finding.fix().isEmpty());
  }

  @Test
  void fileNameCountsWhereNothingElseGivesADate() {
    assertThat(findings("_posts/2024-25-10-x.md", "---\ntitle: x\n---\n"))
        .singleElement()
        .asString()
        .contains("error [date-invalid] Jekyll cannot read \"2024-25-10\" in the file name");
    assertThat(findings("_posts/2024-25-10-x.md", "no front matter\n")).hasSize(1);
    assertThat(findings("_posts/2024-25-10-x.md", "---\ndate: 2024-10-25\n---\n")).isEmpty();
    assertThat(findings("_posts/2024-25-10-x.md", "---\na: b: c\n---\n")).isEmpty();
  }

  @Test
  void fileNameOfAnotherDay() {
    assertThat(findings("_posts/2024-02-30-x.md", "---\ntitle: x\n---\n"))
        .singleElement()
        .asString()
        .contains("publishes the post under 1 March 2024");
  }
}
