package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches the pages of real blogs for what readers see broken, and asks what Postlint names. */
@Tag("slow")
class SweepTest {
  /** Each n-th post of the blogs; cases and fixes are always swept whole. */
  private static final int STRIDE = Integer.getInteger("postlint.sweep.stride", 3);

  /** The share that was named when this was last raised. */
  private static final double FLOOR = 0.97;

  @TempDir Path folder;

  @Test
  void whatReadersSeeBrokenIsNamed() throws Exception {
    Sweep sweep = Sweep.of(new SweptSites(folder).all(STRIDE));
    SweepReport report = new SweepReport(sweep);
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("sweep.txt"), report.table());
    Files.writeString(target.resolve("sweep-unnamed.txt"), report.list());
    System.out.print(report.table());
    assertThat(sweep.share()).as("the share of hits that are named").isGreaterThanOrEqualTo(FLOOR);
    if (STRIDE == 1) {
      assertThat(sweep.meant().unused()).as("exceptions without a hit").isEmpty();
    }
  }
}
