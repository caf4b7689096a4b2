package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What fuzzing once found does not come back. Each target has a folder of inputs; a new file there
 * is a new test.
 */
class KeptInputsTest {
  private static final Path KEPT = Path.of("src/test/resources/io/github/postlint/fuzz");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void holdsForKeptInputs(FuzzTarget target) throws IOException {
    Consumer<byte[]> open = target.open(folder);
    for (Path file : files(KEPT.resolve(target.id()))) {
      byte[] input = Files.readAllBytes(file);
      CpuTime.assertWithin(Duration.ofSeconds(5), file.toString(), () -> open.accept(input));
    }
  }

  @Test
  void folderNamesAreTargets() throws IOException {
    List<String> targets = Arrays.stream(FuzzTarget.values()).map(FuzzTarget::id).toList();
    assertThat(targets)
        .containsAll(files(KEPT).stream().map(Path::getFileName).map(Path::toString).toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
