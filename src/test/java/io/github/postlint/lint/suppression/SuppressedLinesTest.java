package io.github.postlint.lint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.site.facts.Place;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressedLinesTest {
  private final SuppressedLines lines = new SuppressedLines();

  private static Suppression between(int first, int last) {
    return new Suppression("encoding", first, last, "", false, Place.file("a.md"));
  }

  @Test
  void silencesFromItsFirstLineToItsLast() {
    lines.add(between(3, 5));
    assertThat(lines.silence(2)).isFalse();
    assertThat(lines.silence(3)).isTrue();
    assertThat(lines.silence(5)).isTrue();
    assertThat(lines.silence(6)).isFalse();
  }

  @Test
  void oneThatEndsBeforeItBeginsSilencesNothing() {
    lines.add(between(5, 4));
    assertThat(lines.silence(4)).isFalse();
    assertThat(lines.silence(5)).isFalse();
  }

  @Test
  void isUsedWhereItHasSilencedSomething() {
    Suppression early = between(1, 3);
    Suppression late = between(4, 6);
    Suppression later = between(7, 9);
    lines.add(early);
    lines.add(late);
    lines.add(later);
    assertThat(lines.isUsed(late)).isFalse();
    lines.silence(6);
    assertThat(lines.isUsed(early)).isFalse();
    assertThat(lines.isUsed(late)).isTrue();
    assertThat(lines.isUsed(later)).isFalse();
  }

  @Test
  void takesOneMoreAfterItWasAsked() {
    lines.add(between(9, 9));
    assertThat(lines.silence(2)).isFalse();
    lines.add(between(2, 2));
    assertThat(lines.silence(2)).isTrue();
  }

  /** Stretches that touch, overlap, hold one another and stand in any order. */
  @Test
  void silencesTheLinesThatAnyOfManySilences() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      SuppressedLines all = new SuppressedLines();
      BitSet expected = new BitSet();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int first = 1 + random.nextInt(20);
        int last = first + random.nextInt(6) - 1;
        all.add(between(first, last));
        expected.set(first, last + 1);
      }
      for (int line = 0; line < 30; line++) {
        assertThat(all.silence(line))
            .as("round %s, line %s", round, line)
            .isEqualTo(expected.get(line));
      }
    }
  }
}
