package io.github.postlint.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void replacesAnOlderFile() throws IOException {
    Path file = folder.resolve("a/b.txt");
    AtomicFile.write(file, writer -> writer.write("é1\n"));
    AtomicFile.write(file, writer -> writer.write("é2\n"));
    assertThat(file).hasContent("é2\n");
  }

  @Test
  void aFailureLeavesTheOlderFileAndNothingElse() throws IOException {
    Path file = folder.resolve("b.txt");
    AtomicFile.write(file, writer -> writer.write("old"));
    AtomicFile.Content broken =
        writer -> {
          writer.write("half of");
          throw new IOException("no room");
        };
    assertThatThrownBy(() -> AtomicFile.write(file, broken)).hasMessage("no room");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
