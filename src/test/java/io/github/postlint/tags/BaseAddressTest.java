package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.site.SiteIdentity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {
  private static final SiteIdentity SETTINGS =
      new SiteIdentity(
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://settings.example"),
          "/base",
          Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "https://example.org,https://example.org/x/",
    "https://example.org/,https://example.org/x/",
    "http://example.org:8080/blog/,http://example.org:8080/blog/x/",
    "'',https://settings.example/base/x/"
  })
  void prefixesPaths(String given, String address) {
    assertThat(BaseAddress.of(Optional.of(given)).of(SETTINGS).address("/x/")).isEqualTo(address);
  }

  @Test
  void settingsCountWhereNothingIsGiven() {
    assertThat(BaseAddress.of(Optional.empty()).of(SETTINGS)).isEqualTo(SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https:///x",
        "https://a/?b",
        "a b"
      })
  void refusesWhatIsNoWebAddress(String given) {
    assertThatThrownBy(() -> BaseAddress.of(Optional.of(given)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://example.org/blog");
  }
}
