package io.github.postlint.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @ParameterizedTest
  @CsvSource({
    "_posts/2020-01-01-a.md, _posts/2020-01-01-a.md",
    "C:/blog/a.md, C%3A/blog/a.md",
    "C:\\blog\\a.md, C%3A%5Cblog%5Ca.md",
    "a%20b.md, a%2520b.md",
    "a b.md, a%20b.md",
    "file:///C:/a.md, file%3A///C%3A/a.md"
  })
  void allButPlainCharactersAreEncoded(String path, String uri) {
    assertThat(Utf8.uri(path)).isEqualTo(uri);
  }

  /** A colon in the first name would be read as a scheme, a drive letter as one of a letter. */
  @ParameterizedTest
  @ValueSource(strings = {"C:/blog/a.md", "C:\\a.md", "mailto:a.md", "_posts/a:b.md", "file:///a"})
  void pathsNeverBecomeAddressesOfTheirOwn(String path) {
    URI uri = URI.create(Utf8.uri(path));
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getPath()).isEqualTo(path);
  }
}
