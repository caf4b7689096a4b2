package io.github.postlint.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentDecoderTest {

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "%41, A",
    "a%20b, 'a b'",
    "%C3%A9, é",
    "%c3%a9%c3%A8, éè",
    "é%41, éA",
    "100%, 100%",
    "%, %",
    "%4, %4",
    "%4g, %4g",
    "%g4, %g4",
    "%%41, %A",
    "%2541, %41",
    "%4é, %4é",
    "%1é, %1é",
    "%é1, %é1",
    "a%7Eb%2Fc, a~b/c",
  })
  void decodesWhatIsWritten(String text, String decoded) {
    assertThat(PercentDecoder.decode(text)).contains(decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%C3", "a%C3%41", "%80x"})
  void bytesThatAreNoTextAreNotMadeToBe(String text) {
    assertThat(PercentDecoder.decode(text)).isEmpty();
  }
}
