package io.github.postlint.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
  void whatKilledRunsHaveLeftGoes() throws IOException {
    Path old = Files.writeString(folder.resolve(".postlint-old.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000_000_000L));
    Path others = Files.writeString(folder.resolve(".postlint-new.tmp"), "another run's");
    AtomicFile.write(folder.resolve("a"), writer -> writer.write("x"));
    assertThat(old).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void namesMayBeAsLongAsTheSystemAllows() throws IOException {
    Path file = folder.resolve("n".repeat(250));
    AtomicFile.write(file, writer -> writer.write("x"));
    assertThat(file).hasContent("x");
  }

  @Test
  void longerNamesAreRefused() throws IOException {
    Path file = folder.resolve("n".repeat(300));
    assertThatThrownBy(() -> AtomicFile.write(file, writer -> writer.write("x")))
        .isInstanceOfSatisfying(
            IOException.class, e -> assertThat(WriteFault.cause(e)).contains("too long"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderInTheFilesPlaceStays() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("b.txt/full"));
    assertThatThrownBy(() -> AtomicFile.write(inside.getParent(), writer -> writer.write("x")))
        .isInstanceOf(IOException.class);
    assertThat(inside).isDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(inside.getParent());
    }
  }

  @Test
  void aFileInTheFoldersPlaceIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "mine");
    assertThatThrownBy(() -> AtomicFile.write(file.resolve("b"), writer -> writer.write("x")))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(WriteFault.cause(e)).isEqualTo(file + " is not a folder"));
    assertThat(file).hasContent("mine");
  }

  @Test
  void runsAtTheSameTimeLeaveOneWholeFile() throws Exception {
    Path file = folder.resolve("a");
    Set<String> texts = ConcurrentHashMap.newKeySet();
    try (Stream<Integer> runs = IntStream.range(0, 40).boxed().parallel()) {
      runs.forEach(
          i -> {
            String text = (i + " ").repeat(20_000);
            texts.add(text);
            try {
              AtomicFile.write(file, writer -> writer.write(text));
              assertThat(texts).contains(Files.readString(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
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
