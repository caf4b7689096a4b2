package io.github.postlint.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final URI A = URI.create("https://a.example/b?c=%22");
  private static final URI MOVED = URI.create("https://b.example/");

  @TempDir private Path folder;

  private static Answer alive(Instant at, String... fragments) {
    return new Answer(Outcome.ALIVE, "", Optional.of(MOVED), Set.of(fragments), Set.of(), at);
  }

  private Path file() {
    return folder.resolve("below").resolve("links.json");
  }

  private AnswerFile read(Instant now) {
    return AnswerFile.read(file(), WEEK, now);
  }

  @Test
  void goodAnswersAreKeptWithTheirAge() throws IOException {
    read(NOW).keep(Map.of(A, alive(NOW, "x", "y z")));
    assertThat(read(NOW.plus(WEEK)).find(A, Set.of("x"))).contains(alive(NOW, "x", "y z"));
    assertThat(read(NOW).find(A, Set.of())).isPresent();
    assertThat(read(NOW).find(A, Set.of("x", "q"))).isEmpty();
    assertThat(read(NOW).find(MOVED, Set.of())).isEmpty();
    assertThat(read(NOW.plus(WEEK).plusSeconds(1)).find(A, Set.of())).isEmpty();
    assertThat(read(NOW.minusSeconds(1)).find(A, Set.of())).as("of the future").isEmpty();
  }

  @Test
  void answersAddUp() throws IOException {
    read(NOW).keep(Map.of(A, alive(NOW)));
    read(NOW).keep(Map.of(MOVED, alive(NOW)));
    assertThat(read(NOW).find(A, Set.of())).isPresent();
    assertThat(read(NOW).find(MOVED, Set.of())).isPresent();
  }

  @Test
  void noBadAnswerIsKept() throws IOException {
    read(NOW).keep(Map.of(A, alive(NOW)));
    for (Outcome outcome : Outcome.values()) {
      Answer bad = new Answer(outcome, "a", Optional.empty(), Set.of("x"), Set.of("x"), NOW);
      read(NOW).keep(Map.of(A, bad));
      assertThat(read(NOW).find(A, Set.of())).as(outcome.name()).isEmpty();
    }
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    read(NOW).keep(Map.of(A, alive(NOW)));
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aDamagedFileHoldsNothing() throws IOException {
    read(NOW).keep(Map.of(A, alive(NOW, "x"), MOVED, alive(NOW)));
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length - 4; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertThat(read(NOW).find(MOVED, Set.of())).as("%s bytes", length).isEmpty();
    }
    String text = new String(whole, StandardCharsets.UTF_8);
    for (String damaged :
        List.of(
            text.replace("-1\"", "-2\""),
            text.replace("2026-06", "2026-66"),
            text.replace("https://", "ht tps://"),
            text.replace("[", "{"),
            text.replace("\"fragments\"", "7"),
            "[]",
            "null",
            "\"a\"")) {
      Files.writeString(file(), damaged);
      assertThat(read(NOW).find(A, Set.of())).as(damaged).isEmpty();
    }
  }
}
