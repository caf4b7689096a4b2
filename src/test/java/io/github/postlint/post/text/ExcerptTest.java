package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  /** Each of them takes two UTF-16 units. */
  private static final String WIDE = "😀𝒳😀𝒳";

  @Test
  void shortTextStaysAsItIs() {
    assertThat(Excerpt.of("", 0)).isEmpty();
    assertThat(Excerpt.of("abc", 3)).isEqualTo("abc");
    assertThat(Excerpt.of(WIDE, 8)).isEqualTo(WIDE);
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertThat(Excerpt.of("abcd", 3)).isEqualTo("abc…");
    assertThat(Excerpt.of(WIDE, 4)).isEqualTo("😀𝒳…");
    assertThat(Excerpt.of(WIDE, 5)).isEqualTo("😀𝒳…");
    assertThat(Excerpt.of(WIDE, 1)).isEqualTo("…");
    assertThat(Excerpt.of("a" + WIDE, 4)).isEqualTo("a😀…");
  }

  @Test
  void quotationsAreOnOneLine() {
    assertThat(Excerpt.quoted("a\nb")).isEqualTo("\"a b\"");
    assertThat(Excerpt.quoted("a\nbc", 3)).isEqualTo("\"a b…\"");
    assertThat(Excerpt.quoted("x".repeat(100))).isEqualTo("\"" + "x".repeat(100) + "\"");
    assertThat(Excerpt.quoted("x" + "😀".repeat(50))).isEqualTo("\"x" + "😀".repeat(49) + "…\"");
  }

  @Test
  void boundariesLieBetweenCharacters() {
    assertThat(Excerpt.boundary(WIDE, 0)).isZero();
    assertThat(Excerpt.boundary(WIDE, 1)).isZero();
    assertThat(Excerpt.boundary(WIDE, 2)).isEqualTo(2);
    assertThat(Excerpt.boundary(WIDE, 7)).isEqualTo(6);
    assertThat(Excerpt.boundary(WIDE, 8)).isEqualTo(8);
  }

  @Test
  void halvesThatMakeNoCharacterMayBeParted() {
    assertThat(Excerpt.boundary("\ude00\ud83d", 1)).isEqualTo(1);
    assertThat(Excerpt.boundary("\ud83d\ud83d", 1)).isEqualTo(1);
  }
}
