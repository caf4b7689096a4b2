package io.github.postlint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFormatTest {

  @ParameterizedTest
  @ValueSource(strings = {"Rye bread", "Rye, and why?", "Frühling", "a.b/c"})
  void plainTextOfYamlStaysPlain(String text) {
    assertThat(HeaderFormat.YAML.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "yes",
        "No",
        "2024-01-02",
        "5.0",
        "null",
        "#1",
        "- a",
        "a #b",
        "{a}",
        "[a]",
        "*a*",
        "&a",
        "a ",
        "'a'",
        "@a",
        "%a",
        "`a`",
        "!a",
        "?",
        "|",
        ">",
        "~"
      })
  void whatYamlTakesForSomethingElseIsQuoted(String text) {
    assertThat(HeaderFormat.YAML.text(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void marksAreEscaped() {
    assertThat(HeaderFormat.TOML.text("a \"b\" \\ c\td"))
        .isEqualTo("\"a \\\"b\\\" \\\\ c\\u0009d\"");
  }

  @Test
  void aCommaInAnItemEndsNoItem() {
    assertThat(HeaderFormat.YAML.list(List.of("a, b", "c"))).isEqualTo("[\"a, b\", c]");
    assertThat(HeaderFormat.JSON.list(List.of("a", "b"))).isEqualTo("[\"a\", \"b\"]");
    assertThat(HeaderFormat.LINES.list(List.of("a", "b"))).isEqualTo("a, b");
  }
}
