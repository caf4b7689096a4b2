package io.github.postlint.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  @TempDir Path root;

  private List<String> findings(byte[] bytes) {
    return new TestSite(root).file("_posts/2020-01-01-a.md", bytes).findings(new Encoding());
  }

  private List<String> findings(String text) {
    return findings(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "0007,error",
    "001B,error",
    "0000,error",
    "000C,warning",
    "007F,warning",
    "0093,warning"
  })
  void controlCharactersWeighAsMuchAsTheyBreak(String code, String severity) {
    char control = (char) Integer.parseInt(code, 16);
    assertThat(findings("---\n---\né" + control + "x" + control + "\n"))
        .singleElement()
        .asString()
        .startsWith(
            "_posts/2020-01-01-a.md:3:2-3:3 " + severity + " [encoding] Readers see nothing")
        .contains("U+" + code);
  }

  @Test
  void emojiTabsAndNoBreakSpacesAreFine() {
    assertThat(findings("---\ntitle: 😀\n---\n\tx\u00A0y\u200Dz\u2028\u0085\n")).isEmpty();
  }

  @Test
  void mixedLineEndsAreAWarningAtTheFirstCrlf() {
    assertThat(findings("---\n---\nx\r\ny\n"))
        .containsExactly(
            "_posts/2020-01-01-a.md:3:2-3:3 warning [encoding] 1 line ends with CRLF and 3 with LF."
                + " Save the file with LF.");
  }

  @Test
  void utf16IsNamed() {
    assertThat(findings("---\n---\nx".getBytes(StandardCharsets.UTF_16)))
        .singleElement()
        .asString()
        .contains("it seems to be UTF-16");
  }

  @Test
  void siteInAnotherEncodingMayHaveItsBytes() {
    new TestSite(root).config("encoding: iso-8859-1\n");
    assertThat(findings("---\n---\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }
}
