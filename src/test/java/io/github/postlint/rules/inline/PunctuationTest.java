package io.github.postlint.rules.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {

  /** Whatever stands before and after a sign, a text that has it is looked at. */
  @Test
  void neverMissesASign() {
    String letters = "ab Z09[]{}:!?=+~^._-*\u00e9\u4e2d\n\"'\\\\@`|\u007f";
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      String text = random(letters, 1 + random.nextInt(30), random);
      int from = random.nextInt(text.length());
      String sign = text.substring(from, from + 1 + random.nextInt(text.length() - from));
      assertThat(Punctuation.of(text).mayHold(Punctuation.of(sign))).as(text + " " + sign).isTrue();
    }
  }

  private static String random(String letters, int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a [b](c), [[",
    "a [b](c), [/",
    "a: b, :::",
    "a: b, ==",
    "a b, ~",
    "a b, {code",
    "it {is} code, {code",
    "a b, image:",
  })
  void sparesTextsThatHaveNone(String text, String sign) {
    assertThat(Punctuation.of(text).mayHold(Punctuation.of(sign))).isFalse();
  }
}
