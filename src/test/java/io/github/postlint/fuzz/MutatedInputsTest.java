package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fuzz targets bear inputs made at random from their seeds. They are the same in each run, so
 * that a build fails for what was changed and not by chance; {@code src/fuzz/run} searches further.
 */
@Tag("slow")
class MutatedInputsTest {
  private static final int INPUTS = Integer.getInteger("postlint.fuzz.inputs", 400);
  private static final long SEED = Long.getLong("postlint.fuzz.seed", 1);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANY")
  void bearsMutatedInputs(FuzzTarget target) throws IOException {
    Consumer<byte[]> open = target.open(folder);
    Mutator mutator = new Mutator(SEED, FuzzSeeds.of(target), FuzzSeeds.words());
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = mutator.next();
      String name = "input " + i + ", in Base64 " + Base64.getEncoder().encodeToString(input);
      try {
        CpuTime.assertWithin(Duration.ofSeconds(10), name, () -> open.accept(input));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(name, e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasSeeds(FuzzTarget target) throws IOException {
    assertThat(FuzzSeeds.of(target)).isNotEmpty().noneMatch(seed -> seed.length == 0);
  }
}
