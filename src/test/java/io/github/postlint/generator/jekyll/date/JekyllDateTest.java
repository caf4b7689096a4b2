package io.github.postlint.generator.jekyll.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JekyllDateTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          2017-05-09                          | 2017-05-09T00:00 |        | false | true
          2017-5-9                            | 2017-05-09T00:00 |        | false | true
          2017-05-09 12:00                    | 2017-05-09T12:00 |        | true  | true
          2017-05-09 12:00:00                 | 2017-05-09T12:00 | Z      | true  | true
          '2017-05-09 12:00:00'               | 2017-05-09T12:00 |        | true  | true
          2017-05-09 12:00:00 +0100           | 2017-05-09T12:00 | +01:00 | true  | true
          '2017-05-09 12:00:00 +0100'         | 2017-05-09T12:00 | +01:00 | true  | true
          '2017-05-09 12:00:00 +1:00'         | 2017-05-09T12:00 |        | true  | true
          2017-05-09 12:00:00 -0330           | 2017-05-09T12:00 | -03:30 | true  | true
          2017-05-09 12:00:00 -0030           | 2017-05-09T12:00 | +00:30 | true  | true
          2017-05-09T12:00Z                   | 2017-05-09T12:00 | Z      | true  | true
          2017-05-09 24:00                    | 2017-05-10T00:00 |        | true  | true
          2020-01-01 (draft)                  | 2020-01-01T00:00 |        | false | true
          2020-01-01 8:00pm EST               | 2020-01-01T20:00 | -05:00 | true  | true
          2020-01-01 12:00 Europe/Paris       | 2020-01-01T12:00 |        | true  | true
          July 7, 2020                        | 2020-07-07T00:00 |        | false | false
          7th July 2020                       | 2020-07-07T00:00 |        | false | false
          May 2017                            | 2017-05-01T00:00 |        | false | false
          2020/07/07                          | 2020-07-07T00:00 |        | false | false
          07/08/2020                          | 2020-08-07T00:00 |        | false | false
          2020.07.07                          | 2020-07-07T00:00 |        | false | false
          20200707                            | 2020-07-07T00:00 |        | false | false
          2024-060                            | 2024-02-29T00:00 |        | false | false
          2020-01-01 12                       | 2020-01-01T12:00 |        | true  | true
          19-01-02                            | 2019-01-02T00:00 |        | false | false
          Tue, 9 May 2017 12:00:00 +0200      | 2017-05-09T12:00 | +02:00 | true  | false
          """)
  void moments(String yaml, LocalDateTime written, String offset, boolean hasTime, boolean iso) {
    assertThat(read(yaml))
        .isEqualTo(
            new DateReading.Moment(
                written, Optional.ofNullable(offset).map(ZoneOffset::of), hasTime, iso));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-02-30, 2017-03-02",
    "2017-02-30 12:00:00, 2017-03-02",
    "2017-04-31 12:00 +0100, 2017-05-01",
    "20200631, 2020-07-01",
    "30 February 2020, 2020-03-01"
  })
  void otherDays(String yaml, LocalDate day) {
    assertThat(read(yaml)).isEqualTo(new DateReading.OtherDay(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "true",
        "TBD",
        "YYYY-MM-DD",
        "'YYYY-MM-DD'",
        "2020",
        "2017-13-45",
        "12/31/2020",
        "2017-05-09 12:61",
        "2017-05-09 25:00:00",
        "0000-00-00 00:00:00",
        "tomorrow"
      })
  void refused(String yaml) {
    assertThat(read(yaml)).isInstanceOf(DateReading.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2017-02-30 23:30:00 -0100'", "1899-01-01", "2020-01-01 BC"})
  void whatIsNotCertainIsUnknown(String yaml) {
    assertThat(read(yaml)).isInstanceOf(DateReading.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-07-01 12:00 CET", "2020-07-01 12:00 CEST", "July 1, 2020 12:00 WET"})
  void zonesThatTheMachineMustHave(String yaml) {
    assertThat(read(yaml)).isInstanceOf(DateReading.OfTheMachine.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maybe", "1001", "2020-01-01 maybe", "17 mai 2020", "10am", "March 5", "01 Mär"})
  void whatLacksAYear(String yaml) {
    assertThat(read(yaml)).isInstanceOf(DateReading.OfTheBuild.class);
  }

  @Test
  void fileNames() {
    assertThat(JekyllDate.read("2019-8-1"))
        .isEqualTo(
            new DateReading.Moment(
                LocalDateTime.parse("2019-08-01T00:00"), Optional.empty(), false, true));
    assertThat(JekyllDate.read("19-01-02"))
        .isEqualTo(
            new DateReading.Moment(
                LocalDateTime.parse("2019-01-02T00:00"), Optional.empty(), false, false));
    assertThat(JekyllDate.read("2024-25-10")).isEqualTo(new DateReading.Refused());
    assertThat(JekyllDate.read("2024-02-30"))
        .isEqualTo(new DateReading.OtherDay(LocalDate.parse("2024-03-01")));
    assertThat(JekyllDate.read("201-01-02")).isEqualTo(new DateReading.Unknown());
  }

  private static DateReading read(String yaml) {
    String text = "date: " + yaml;
    Mapping mapping =
        (Mapping)
            YamlReader.read(Source.of("x.md", text), new Span(0, text.length()))
                .root()
                .orElseThrow();
    return JekyllDate.read(mapping.scalar("date").orElseThrow());
  }
}
