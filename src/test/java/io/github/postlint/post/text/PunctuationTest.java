package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {

  /** As {@code contains} says, whatever stands before and after a sign. */
  @Test
  void agreesWithTheText() {
    String letters = "ab Z09[]{}:!?=+~^._-*\u00e9\u4e2d\n\"'\\\\@`|\u007f";
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      String text = random(letters, 1 + random.nextInt(30), random);
      Punctuation punctuation = Punctuation.of(text);
      int from = random.nextInt(text.length());
      String there = text.substring(from, from + 1 + random.nextInt(text.length() - from));
      assertThat(punctuation.anyIn(text, "\u0000", there)).as(text + " " + there).isTrue();
      String any = random(letters, 1 + random.nextInt(3), random);
      assertThat(punctuation.anyIn(text, any)).as(text + " " + any).isEqualTo(text.contains(any));
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
    assertThat(Punctuation.of(text).mayHold(sign)).isFalse();
  }

  @Test
  void tellsControlCharacters() {
    for (char c = 0; c < 0x100; c++) {
      boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
      assertThat(Punctuation.of("a" + c + "b").holdsControls())
          .as("%04X", (int) c)
          .isEqualTo(control);
    }
  }
}
