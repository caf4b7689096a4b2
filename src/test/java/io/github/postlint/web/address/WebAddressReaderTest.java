package io.github.postlint.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "https://example.org ; https://example.org/",
        "HTTP://Example.ORG/Path ; http://example.org/Path",
        "//example.org/a ; https://example.org/a",
        "https:example.org/a ; https://example.org/a",
        "https:\\\\example.org\\a ; https://example.org/a",
        "https://example.org:443/a ; https://example.org/a",
        "https://example.org:/a ; https://example.org/a",
        "http://example.org:443/a ; http://example.org:443/a",
        "https://example.org?a=b c ; https://example.org/?a=b%20c",
        "https://example.org/a b/é ; https://example.org/a%20b/%C3%A9",
        "https://example.org/a%20b%zz%4 ; https://example.org/a%20b%25zz%254",
        "https://example.org/a%2fb%C3%A9 ; https://example.org/a%2fb%C3%A9",
        "https://example.org/[a]?[b] ; https://example.org/%5Ba%5D?[b]",
        "https://example.org/{a}|b^ ; https://example.org/%7Ba%7D%7Cb%5E",
        "https://example.org/a/../b/./c ; https://example.org/b/c",
        "https://example.org/a/b/.. ; https://example.org/a/",
        "https://example.org/../../a ; https://example.org/a",
        "https://example.org/a/%2E%2e/b ; https://example.org/b",
        "https://example.org//a//b ; https://example.org//a//b",
        "https://bücher.example/ ; https://xn--bcher-kva.example/",
        "https://日本語.example/ ; https://xn--wgv71a119e.example/",
        "https://ex%61mple.org/ ; https://example.org/",
        "https://[2001:DB8::1]:8443/ ; https://[2001:db8::1]:8443/",
        "https://192.0.2.1/ ; https://192.0.2.1/",
        "https://example.org/?q='a'&b=<c> ; https://example.org/?q='a'&b=%3Cc%3E",
        "https://example.org/a?b=../c ; https://example.org/a?b=../c",
      })
  void readsAddressesAsBrowsersDo(String written, String asked) {
    assertThat(WebAddressReader.read(written))
        .isInstanceOfSatisfying(
            WebReading.Asked.class,
            reading -> assertThat(reading.address().uri()).isEqualTo(URI.create(asked)));
  }

  @Test
  void keepsTheFragmentApart() {
    assertThat(address(" https://example.org/a#b%20c\n"))
        .isEqualTo(address("https://example.org/a#b%20c"))
        .hasToString("https://example.org/a#b%20c");
    assertThat(address("https://example.org/a#b#c").fragment()).contains("b#c");
    assertThat(address("https://example.org#").fragment()).contains("");
    assertThat(address("https://example.org?a#b").uri().getRawQuery()).isEqualTo("a");
    assertThat(address("https://exa\nmple.org/a\tb")).hasToString("https://example.org/ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/b",
        "#a",
        "?a",
        "mailto:a@example.org",
        "ftp://example.org/",
        "javascript:a",
        "data:text/plain,a",
        "tel:1",
        "c:\\a",
        "httpx://example.org",
        "http",
        "file:///etc/passwd"
      })
  void leavesOutWhatNoServerIsAskedFor(String written) {
    assertThat(WebAddressReader.read(written)).isInstanceOf(WebReading.Elsewhere.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://:@example.org/",
        "https://a@b@example.org/",
        "//token@example.org/a",
      })
  void refusesCredentials(String written) {
    assertThat(WebAddressReader.read(written)).isInstanceOf(WebReading.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///",
        "https://?a",
        "https://exa mple.org/",
        "https://<host>/",
        "https://example.org:http/",
        "https://example.org:99999/",
        "https://{host}/a",
        "https://a%2Fb/",
        "https://a|b/",
      })
  void tellsWhatNoBrowserOpens(String written) {
    assertThat(WebAddressReader.read(written)).isInstanceOf(WebReading.Broken.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/c, https://example.org:8443/c",
    "c, https://example.org:8443/a/c",
    "../c, https://example.org:8443/c",
    "?c, https://example.org:8443/a/b?c",
    "//other.example/c, https://other.example/c",
    "http://other.example, http://other.example/",
    "#c, https://example.org:8443/a/b?q#c",
    "'', https://example.org:8443/a/b?q",
    "./c d, https://example.org:8443/a/c%20d",
  })
  void readsRelativeAddresses(String written, String asked) {
    WebReading reading =
        WebAddressReader.read(written, URI.create("https://example.org:8443/a/b?q"));
    assertThat(reading)
        .isInstanceOfSatisfying(
            WebReading.Asked.class, one -> assertThat(one.address()).hasToString(asked));
  }

  @Test
  void doesNotGrowWithTheSquare() {
    for (String part : new String[] {"/..", "%", "@", "[", "a", "é", "/%2e", " "}) {
      assertThat(WebAddressReader.read("https://example.org/" + part.repeat(100_000))).isNotNull();
      assertThat(WebAddressReader.read("https://" + part.repeat(100_000))).isNotNull();
    }
  }

  private static WebAddress address(String written) {
    return ((WebReading.Asked) WebAddressReader.read(written)).address();
  }
}
