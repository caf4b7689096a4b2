package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, numbers and dates in the languages of pages. */
class TextsTest {

  private static Texts texts(String language) {
    return Texts.load(new TemplateFiles(Optional.empty()), Optional.of(language));
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Texts.class.getResourceAsStream("texts/" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, 0 posts",
    "en, 1, 1 post",
    "en, 2, 2 posts",
    "en, 12345, '12,345 posts'",
    "fr, 0, 0 article",
    "fr, 1, 1 article",
    "fr, 2, 2 articles",
    "fr, 9999, 9999 articles",
    "fr, 1234567, 1\u202F234\u202F567 articles",
    "de, 1, 1 Beitrag",
    "de, 10000, 10.000 Beiträge",
    "es, 21, 21 artículos",
    "xx, 1, 1 post",
    "pt, 1, 1 post"
  })
  void aNumberHasItsPlural(String language, int number, String text) {
    assertThat(texts(language).count("posts", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"en, 9 May", "fr, 9 mai", "de, 9. Mai", "es, 9 may."})
  void aDayHasItsMonth(String language, String text) {
    assertThat(texts(language).day(OffsetDateTime.parse("2020-05-09T23:59:00-11:00")))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"en, en", "EN_us, en-us", "fr-CA, fr-ca", "ja, en", "'', en", "de-XX, en"})
  void thePageIsInTheLanguageOfItsWords(String site, String page) {
    assertThat(texts(site).languageTag()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "es"})
  void aTranslationIsComplete(String language) throws IOException {
    Properties english = properties("en");
    english.keySet().removeIf(key -> key.equals("dir") || key.toString().startsWith("language."));

    assertThat(properties(language).keySet()).isEqualTo(english.keySet());
  }
}
