package io.github.postlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in whatever locale the build has; {@code LocaleTest} starts others. */
class PathTextTest {
  @TempDir private Path folder;

  @BeforeEach
  void namesAreBytes() {
    Assumptions.assumeTrue(folder.getFileSystem().getSeparator().equals("/"));
  }

  /** A file whose name has the bytes that a URI says. */
  private Path raw(String name) throws IOException {
    Path file = Path.of(URI.create(folder.toUri() + name));
    try {
      return Files.writeString(file, name);
    } catch (IOException e) {
      // Some file systems take text only.
      Assumptions.abort(e.getMessage());
      throw e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, a.png",
    "%C3%BC.png, \u00fc.png",
    "u%CC%88.png, u\u0308.png",
    "%F0%9F%98%80, \ud83d\ude00",
    "a%FEb, a\uf7feb",
    "%FF%FE, \uf7ff\uf7fe",
    "%C3, \uf7c3",
    "%EF%9F%BE, \uf7ef\uf79f\uf7be",
    "a%20%25%3F%23, a %?#",
  })
  void namesAreBytesAndTextAtATime(String bytes, String text) throws IOException {
    Path file = raw(bytes);
    assertThat(PathText.name(file)).isEqualTo(text);
    assertThat(PathText.resolve(folder, text)).isEqualTo(file).hasContent(bytes);
    assertThat(PathText.path(PathText.of(file))).isEqualTo(file);
    assertThat(PathText.resolve(folder, "./" + text)).hasContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "a/b", "../\u00fc", "/\u00fc", "\0", "\u00fc\0", "\ud800", "\u00fc//a"})
  void thereIsAPathForEveryText(String text) {
    assertThat(PathText.resolve(folder, text)).isNotNull();
    assertThat(PathText.path(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00fc", "a/\u00fc", "../\u00fc"})
  void relativePathsStayRelative(String text) {
    assertThat(PathText.path(text)).isRelative();
    assertThat(PathText.resolve(Path.of("b"), text)).isRelative();
    assertThat(PathText.path(text).toAbsolutePath().normalize())
        .isEqualTo(PathText.resolve(Path.of("").toAbsolutePath(), text).normalize());
  }

  @Test
  void absolutePathsLeaveTheFolder() {
    assertThat(PathText.of(PathText.resolve(folder, "/\u00fc/a"))).isEqualTo("/\u00fc/a");
  }
}
