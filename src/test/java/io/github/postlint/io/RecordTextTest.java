package io.github.postlint.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordTextTest {
  private static final Instant MOMENT = Instant.parse("2026-06-01T12:00:00.123456789Z");

  private enum Color {
    RED,
    BLUE {
      @Override
      public String toString() {
        return "sky";
      }
    }
  }

  private record Inner(Path path, Instant moment, Color color) {}

  private record Outer(
      String text,
      int number,
      boolean is,
      Optional<Inner> inner,
      List<List<String>> lists,
      Set<Color> colors,
      Map<String, Inner> map) {}

  private record Pair(String one, String other) {}

  private record Lasting(Duration time) {}

  private record Several(Set<String> set, Map<String, Integer> map) {}

  @Test
  void allKindsOfComponentsAreReadAsTheyWereWritten() {
    Inner inner = new Inner(Path.of("a b", "é"), MOMENT, Color.BLUE);
    assertKept(
        new Outer(
            "1 \n\uD83D\uDE00",
            -7,
            true,
            Optional.of(inner),
            List.of(List.of("b", "a", ""), List.of()),
            Set.of(Color.RED, Color.BLUE),
            Map.of("x", inner, "y", new Inner(Path.of(""), Instant.EPOCH, Color.RED))));
    assertKept(new Outer("", 0, false, Optional.empty(), List.of(), Set.of(), Map.of()));
  }

  private static void assertKept(Outer value) {
    assertThat(RecordText.read(RecordText.of(value), Outer.class)).isEqualTo(value);
  }

  @Test
  void orderOfSetsAndMapsIsWithoutMeaning() {
    Map<String, Integer> upwards = new LinkedHashMap<>(Map.of("a", 1));
    upwards.put("b", 2);
    Map<String, Integer> downwards = new LinkedHashMap<>(Map.of("b", 2));
    downwards.put("a", 1);
    Set<String> set = new LinkedHashSet<>(List.of("z", "y", "x"));
    assertThat(RecordText.of(new Several(set, upwards)))
        .isEqualTo(RecordText.of(new Several(new TreeSet<>(set), downwards)));
  }

  @Test
  void textsThatRunIntoEachOtherDiffer() {
    assertThat(RecordText.of(new Pair("a", "b\n1 c")))
        .isNotEqualTo(RecordText.of(new Pair("a\n1 b", "c")))
        .isNotEqualTo(RecordText.of(new Pair("ab", "\n1 c")));
  }

  @Test
  void whatHasNoTextIsRefused() {
    assertThatThrownBy(() -> RecordText.of(new Lasting(Duration.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no text for class java.time.Duration");
    assertThatThrownBy(() -> RecordText.read("1 x\n", Lasting.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No text says a class java.time.Duration");
  }
}
