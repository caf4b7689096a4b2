package io.github.postlint.generator.jekyll.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.DateReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the reading of dates with Ruby's, in several time zones. */
@Tag("slow")
class JekyllDateOracleTest {
  private static final List<ZoneId> ZONES =
      Stream.of("Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC", "Pacific/Auckland")
          .map(ZoneId::of)
          .toList();

  @Test
  void chosenDates() throws Exception {
    assertThat(disagreements("chosen", DateInputs.chosen())).isEmpty();
  }

  @Test
  void recombinedDates() throws Exception {
    int count = Integer.getInteger("postlint.dates.recombined", 600);
    assertThat(disagreements("recombined", DateInputs.recombined(count, 7))).isEmpty();
  }

  @Test
  void scrambledDates() throws Exception {
    int count = Integer.getInteger("postlint.dates.scrambled", 300);
    assertThat(disagreements("scrambled", DateInputs.scrambled(count, 11))).isEmpty();
  }

  private List<String> disagreements(String name, List<String> inputs) throws Exception {
    String zones = String.join(" ", ZONES.stream().map(ZoneId::getId).toList());
    String input = zones + "\n" + String.join("\n", inputs) + "\n";
    String answers = Oracle.run(getClass(), "dates.rb", input, "psych", "ruby");
    return disagreements(name, inputs, answers.lines().toList());
  }

  private static List<String> disagreements(
      String name, List<String> inputs, List<String> answers) {
    assertThat(answers).hasSameSizeAs(inputs);
    List<String> disagreements = new ArrayList<>();
    int unknown = 0;
    for (int i = 0; i < inputs.size(); i++) {
      DateReading reading = read(inputs.get(i));
      unknown += isUncertain(reading) ? 1 : 0;
      String[] expected = answers.get(i).split("\t");
      for (int zone = 0; zone < ZONES.size(); zone++) {
        if (!agrees(reading, expected[zone], ZONES.get(zone))) {
          disagreements.add(inputs.get(i) + " -> " + reading + " but " + answers.get(i));
          break;
        }
      }
    }
    assertThat(unknown).as("dates left unknown").isLessThan(inputs.size() / 3);
    System.out.printf(
        "%s dates: %d of %d as Ruby reads them, %d of them left unknown%n",
        name, inputs.size() - disagreements.size(), inputs.size(), unknown);
    return disagreements;
  }

  private static boolean isUncertain(DateReading reading) {
    return reading instanceof DateReading.Unknown || reading instanceof DateReading.OfTheMachine;
  }

  private static boolean agrees(DateReading reading, String expected, ZoneId zone) {
    if (isUncertain(reading)) {
      return true;
    }
    if (reading instanceof DateReading.Refused || expected.matches("refused|failed")) {
      return reading instanceof DateReading.Refused && expected.equals("refused");
    }
    Instant instant = Instant.ofEpochSecond(Long.parseLong(expected));
    if (reading instanceof DateReading.OfTheBuild) {
      int year = LocalDate.ofInstant(instant, zone).getYear();
      return Math.abs(year - LocalDate.now(zone).getYear()) <= 1;
    }
    if (reading instanceof DateReading.OtherDay other) {
      LocalDate day = LocalDate.ofInstant(instant, zone);
      return !day.isBefore(other.day().minusDays(1)) && !day.isAfter(other.day().plusDays(1));
    }
    return agrees((DateReading.Moment) reading, instant, zone);
  }

  /** Where clocks are put back, a time comes twice, and systems differ in which one they take. */
  private static boolean agrees(DateReading.Moment moment, Instant instant, ZoneId zone) {
    long expected = instant.getEpochSecond();
    boolean twice =
        moment.offset().isEmpty()
            && zone.getRules().getValidOffsets(moment.written()).stream()
                .anyMatch(offset -> moment.written().toEpochSecond(offset) == expected);
    return twice || moment.instant(zone).getEpochSecond() == expected;
  }

  private static DateReading read(String yaml) {
    String text = "date: " + yaml;
    Optional<Scalar> value =
        YamlReader.read(Source.of("x.md", text), new Span(0, text.length()))
            .root()
            .filter(Mapping.class::isInstance)
            .flatMap(root -> ((Mapping) root).scalar("date"));
    return value.map(JekyllDate::read).orElseGet(DateReading.Unknown::new);
  }
}
