package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are linked, and how they are written. */
class HrefTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "//evil.example",
        "page",
        "",
        "\\\\evil",
        "mailto:a@b"
      })
  void onlyWebAddressesAndPathsFromTheRootAreLinked(String address) {
    assertThat(Href.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/a b/, /a%20b/",
    "/caf\u00E9/, /caf%C3%A9/",
    "/caf%C3%A9/, /caf%C3%A9/",
    "/100%/, /100%25/",
    "/%zz/, /%25zz/",
    "/a\"<>\\/, /a%22%3C%3E%5C/",
    "HTTPS://a.example/?q=1#x, HTTPS://a.example/?q=1#x"
  })
  void whatMayNotStandInAnAddressIsEncoded(String address, String href) {
    assertThat(Href.of(address)).contains(href);
  }
}
