package io.github.postlint.site.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.site.SiteProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
  @TempDir Path root;

  private final List<SiteProblem> problems = new ArrayList<>();

  private Vocabulary read(String yaml) throws IOException {
    return new VocabularyReader(problems)
        .read(Files.writeString(root.resolve("tags.yml"), yaml), "tags.yml");
  }

  private List<String> places() {
    return problems.stream()
        .map(
            problem ->
                problem.kind()
                    + " "
                    + problem.place().range().start().line()
                    + ":"
                    + problem.place().range().start().column())
        .toList();
  }

  @Test
  void readsAllThatDocusaurusKnowsAndMore() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            c++:
              label: C++
              description: A language.
              permalink: languages/cpp
              slug: cplusplus
              aliases: [cxx, c plus plus]
              labels:
                FR: Le C++
            java:
            """);
    assertThat(problems).isEmpty();
    VocabularyEntry cpp = vocabulary.entry("C Plus-Plus").orElseThrow();
    assertThat(cpp.label()).isEqualTo("C++");
    assertThat(cpp.permalink().orElseThrow().text()).isEqualTo("/languages/cpp/");
    assertThat(cpp.slug().orElseThrow().text()).isEqualTo("cplusplus");
    assertThat(cpp.labels()).containsEntry("fr", "Le C++");
    assertThat(vocabulary.entry("JAVA").orElseThrow().label()).isEqualTo("java");
    assertThat(vocabulary.entry("c")).isEmpty();
  }

  @Test
  void emptyFileIsAnEmptyVocabulary() throws IOException {
    assertThat(read("").isEmpty()).isTrue();
    assertThat(read("# nothing yet\n").isEmpty()).isTrue();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../x",
    "/",
    "a/../b",
    "javascript:alert(1)",
    "https://evil.example",
    "page/2",
    "/index.html",
    "java/index.html",
    "Index.HTML",
    "feed.xml/a",
    "a b",
    ".git"
  })
  void refusesPathsThatLeadElsewhere(String permalink) throws IOException {
    Vocabulary vocabulary = read("java:\n  permalink: '" + permalink + "'\n");
    assertThat(places()).containsExactly("SETTINGS 2:14");
    assertThat(vocabulary.entry("java").orElseThrow().permalink()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Java", "a b", "index", "../x", "a--b"})
  void refusesWhatIsNoSlug(String slug) throws IOException {
    read("java:\n  slug: " + slug + "\n");
    assertThat(places()).containsExactly("SETTINGS 2:9");
  }

  @Test
  void mistakesAreNamedAndTheRestIsRead() throws IOException {
    Vocabulary vocabulary =
        read(
            """
            java: Java
            kotlin:
              lable: Kotlin
            Java:
              label: [a]
            '-':
            scala:
              aliases: kotlin
            """);
    assertThat(places())
        .containsExactlyInAnyOrder(
            "SETTINGS 1:7",
            "NO_EFFECT 3:3",
            "SETTINGS 4:1",
            "SETTINGS 5:10",
            "SETTINGS 6:1",
            "SETTINGS 8:12");
    assertThat(vocabulary.entry("scala")).isPresent();
  }

  @Test
  void noListOfTagsIsNamed() throws IOException {
    assertThat(read("- java\n- kotlin\n").isEmpty()).isTrue();
    assertThat(places()).containsExactly("SETTINGS 1:1");
  }

  @Test
  void refusedYamlIsExplained() throws IOException {
    read("java:\n  label: a: b\n");
    assertThat(problems)
        .singleElement()
        .extracting(SiteProblem::message)
        .asString()
        .contains("colon");
  }

  @Test
  void missingFileIsNamed() {
    assertThat(new VocabularyReader(problems).read(root.resolve("no.yml"), "no.yml").isEmpty())
        .isTrue();
    assertThat(problems.get(0).message()).contains("it is gone");
  }

  @Test
  void thousandsOfTagsAreRead() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      yaml.append("topic ").append(i).append(":\n  label: \"Topic ").append(i).append("\"\n");
    }
    assertThat(read(yaml.toString()).entries()).hasSize(5_000);
    assertThat(problems).isEmpty();
  }
}
