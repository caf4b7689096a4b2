package io.github.postlint.tags.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages that a page may state. */
class PageLanguageTest {

  @ParameterizedTest
  @CsvSource({"fr, fr, fr", "pt_BR, pt-br, pt", " zh-Hant-TW , zh-hant-tw, zh"})
  void aRegisteredLanguageIsStated(String language, String text, String primary) {
    assertThat(PageLanguage.of(language)).contains(new PageLanguage(text, primary));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "french", "en-zz", "zh-abcd", "e", "\"><script>", "iw"})
  void anythingElseIsNot(String language) {
    assertThat(PageLanguage.of(language)).isEmpty();
  }
}
