package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  /** Texts that are left when parts of a source are taken out, beside the place of each letter. */
  @Test
  void knowsWhereEachCharacterStands() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int source = random.nextInt(4);
      SourceMap.Builder builder = new SourceMap.Builder(source);
      List<Integer> places = new ArrayList<>();
      List<Integer> gaps = new ArrayList<>();
      for (int piece = random.nextInt(6); piece >= 0; piece--) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          places.add(source++);
        }
        if (piece > 0) {
          source += 1 + random.nextInt(3);
          builder.goOn(places.size(), source);
          gaps.add(places.size());
        }
      }
      SourceMap map = builder.build();
      for (int at = 0; at < places.size(); at++) {
        assertThat(map.source(at)).isEqualTo(places.get(at));
        assertThat(map.end(at)).isEqualTo(at == 0 ? map.source(0) : places.get(at - 1) + 1);
        for (int to = at + 1; to <= places.size(); to++) {
          assertThat(map.source(new Span(at, to)))
              .isEqualTo(new Span(places.get(at), places.get(to - 1) + 1));
          int from = at;
          int before = to;
          assertThat(map.gaps(from, before))
              .isEqualTo(gaps.stream().filter(gap -> gap > from && gap < before).toList());
        }
        assertThat(map.source(Span.at(at))).isEqualTo(Span.at(places.get(at)));
      }
    }
  }

  @Test
  void aPartThatIsLeftOutWhereAnotherWasIsOneWithIt() {
    SourceMap.Builder builder = new SourceMap.Builder(0);
    builder.goOn(2, 5);
    builder.goOn(2, 9);
    SourceMap map = builder.build();
    assertThat(map.source(1)).isEqualTo(1);
    assertThat(map.source(2)).isEqualTo(9);
    assertThat(map.gaps(0, 3)).containsExactly(2);
  }

  @Test
  void theSourceItselfHasNoGaps() {
    assertThat(SourceMap.identity().isIdentity()).isTrue();
    assertThat(SourceMap.identity().source(new Span(3, 4))).isEqualTo(new Span(3, 4));
    assertThat(SourceMap.from(7).isIdentity()).isFalse();
    assertThat(SourceMap.from(7).source(new Span(3, 4))).isEqualTo(new Span(10, 11));
    assertThat(SourceMap.from(7).gaps(0, 9)).isEmpty();
    SourceMap.Builder builder = new SourceMap.Builder(0);
    builder.goOn(1, 2);
    assertThat(builder.build().isIdentity()).isFalse();
  }

  @Test
  void spansRunForwards() {
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(2, 5).shift(-2)).isEqualTo(new Span(0, 3));
    assertThat(Span.at(0).length()).isZero();
    assertThatThrownBy(() -> new Span(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void positionsAreOrderedByLineThenColumn() {
    Position place = new Position(2, 3);
    assertThat(place).isGreaterThan(new Position(1, 9)).isGreaterThan(new Position(2, 2));
    assertThat(place).isEqualByComparingTo(new Position(2, 3)).isLessThan(new Position(2, 4));
    assertThat(Range.FILE.isFile()).isTrue();
    assertThat(new Range(Position.START, place).isFile()).isFalse();
    assertThat(new Range(place, place).isFile()).isFalse();
  }
}
