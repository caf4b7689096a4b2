package io.github.postlint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "0000, ␀",
    "001B, ␛",
    "000A, ␊",
    "000D, ␍",
    "007F, ␡",
    "D83D, \uFFFD",
  })
  void charactersWithAPicture(String hex, String shown) {
    assertThat(Visible.text("a" + character(hex) + "b")).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0085", "009B", "00AD", "034F", "061C", "115F", "180E", "200B", "200C", "200D", "200E",
        "200F", "2028", "2029", "202A", "202E", "2060", "2066", "2069", "3164", "FE0F", "FEFF",
        "FFA0", "FFF9", "E0001", "E0041", "E0101"
      })
  void charactersWithAName(String hex) {
    assertThat(Visible.text("a" + character(hex) + "b")).isEqualTo("a<U+" + hex + ">b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é œ ß — “x” …",
        "日本語 עברית العربية हिन्दी",
        "👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3 ©\uFE0F",
        "می\u200Cخواهم ക്\u200D x",
        "## [x](y) ##[x](y)",
        "e\u0301"
      })
  void honestTextStays(String text) {
    assertThat(Visible.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "##vso[task.setvariable variable=x]y, ##vso<U+005B>task.setvariable variable=x]y",
    "a ##teamcity[buildStop], a ##teamcity<U+005B>buildStop]"
  })
  void commandsOfOtherServersAreNone(String text, String shown) {
    assertThat(Visible.text(text)).isEqualTo(shown);
  }

  private static String character(String hex) {
    return Character.toString(Integer.parseInt(hex, 16));
  }
}
