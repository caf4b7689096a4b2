package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How counts become sizes. */
class ScaleTest {

  @Test
  void sizesGrowByFactors() {
    Scale scale = new Scale(List.of(1, 2, 10, 100, 1000));

    assertThat(List.of(1, 2, 4, 10, 32, 100, 317, 1000).stream().map(scale::sizeClass))
        .containsExactly(1, 1, 2, 3, 4, 5, 6, 6);
  }

  @Test
  void countsThatAreAlikeAreOfOneMiddleSize() {
    assertThat(new Scale(List.of(7, 7)).sizeClass(7)).isEqualTo(3);
    assertThat(List.of(44, 48, 56).stream().map(new Scale(List.of(44, 48, 56))::sizeClass))
        .containsExactly(3, 3, 3);
    assertThat(new Scale(List.of(1, 1)).sizeClass(1)).isEqualTo(1);
    assertThat(new Scale(List.of()).percent(1)).isEqualTo(100);
  }

  @Test
  void percentAreOfTheLargestAndNeverNothing() {
    Scale scale = new Scale(List.of(1, 150, 300));

    assertThat(List.of(1, 150, 299, 300).stream().map(scale::percent))
        .containsExactly(1, 50, 100, 100);
  }
}
