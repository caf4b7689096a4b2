package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.WriteFault;
import io.github.postlint.tags.output.OutputException;
import io.github.postlint.tags.output.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes in a process to which the system refuses larger files than 64 KB, in the middle of one, as
 * a full disk would.
 */
@Tag("slow")
class FullDiskTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path root;

  /** Tries to write a file of a megabyte in two ways and prints how that ended. */
  public static void main(String[] folder) {
    String large = "0123456789abcdef".repeat(1 << 16);
    Path root = Path.of(folder[0]);
    try {
      AtomicFile.write(root.resolve("report"), writer -> writer.write(large));
      System.out.println("written");
    } catch (IOException e) {
      System.out.println(WriteFault.cause(e));
    }
    try {
      OutputFolder output = OutputFolder.open(root.resolve("tags"));
      output.write(files -> files.put("small", "1"));
      output.write(files -> files.put("large", large));
      System.out.println("written");
    } catch (OutputException e) {
      System.out.println(e.getMessage());
    }
  }

  @Test
  void nothingIsHalfWrittenAndTheCauseIsTold() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "There is no shell that limits the size of files.");
    Files.writeString(root.resolve("report"), "old");
    Process run =
        new ProcessBuilder(
                SHELL.toString(),
                "-c",
                "ulimit -f 128; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskTest.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> told =
        new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).isEqualTo("File too large");
    assertThat(told.get(1))
        .startsWith(root.resolve("tags/large") + " cannot be written (File too large). ")
        .endsWith("postlint.tags.directory.");
    assertThat(root.resolve("report")).hasContent("old");
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      assertThat(files.map(file -> root.relativize(file).toString()))
          .containsExactlyInAnyOrder("report", "tags/small", "tags/manifest.json");
    }
  }
}
