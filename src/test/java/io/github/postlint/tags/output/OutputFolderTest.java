package io.github.postlint.tags.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path root;

  private int run(Map<String, String> files) {
    OutputFolder folder = OutputFolder.open(root);
    folder.write(output -> files.forEach(output::put));
    return folder.finish();
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    content.remove("manifest.json");
    return content;
  }

  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
  }

  @Test
  void writesWhatIsPut() throws IOException {
    Map<String, String> files = Map.of("a.json", "1", "html/tags/java/index.html", "2");
    assertThat(run(files)).isEqualTo(2);
    assertThat(content()).isEqualTo(files);
    assertThat(root.resolve("manifest.json")).content().contains("\"html/tags/java/index.html\"");
  }

  @Test
  void nothingIsWrittenOrDeletedThroughLinks(@TempDir Path elsewhere) throws IOException {
    Path victim = Files.writeString(elsewhere.resolve("victim"), "mine");
    Files.createDirectories(elsewhere.resolve("deep"));
    Files.writeString(elsewhere.resolve("deep/victim"), "mine");
    Files.createSymbolicLink(root.resolve("link"), elsewhere);
    Files.writeString(
        root.resolve("manifest.json"),
        "{\"version\": 1, \"files\": [\"link/victim\", \"link/deep/victim\", \"own\"]}");
    Files.createSymbolicLink(root.resolve("own"), victim);

    assertThat(run(Map.of("a", "1"))).isEqualTo(4);
    assertThat(victim).hasContent("mine");
    assertThat(elsewhere.resolve("deep/victim")).hasContent("mine");
    assertThat(root.resolve("own")).doesNotExist();

    assertThatThrownBy(() -> run(Map.of("link/victim", "1")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(root.resolve("link") + " is a symbolic link");
    assertThatThrownBy(() -> run(Map.of("link/deep/other", "1")))
        .isInstanceOf(OutputException.class);
    assertThat(elsewhere.resolve("deep/other")).doesNotExist();

    Path file = Files.createSymbolicLink(root.resolve("b"), victim);
    run(Map.of("b", "2"));
    assertThat(file).isRegularFile().hasContent("2");
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(victim).hasContent("mine");
  }

  @Test
  void onlyChangedFilesAreWrittenAgain() throws IOException {
    run(Map.of("a", "1", "b", "2"));
    age();
    assertThat(run(Map.of("a", "1", "b", "3"))).isEqualTo(1);
    assertThat(Files.getLastModifiedTime(root.resolve("a"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(root.resolve("manifest.json"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(root.resolve("b"))).isNotEqualTo(LONG_AGO);
  }

  @Test
  void onlyOwnFilesAreDeleted() throws IOException {
    run(Map.of("old/a", "1", "b", "2"));
    Files.writeString(root.resolve("mine.txt"), "3");
    run(Map.of("b", "2"));
    assertThat(content()).isEqualTo(Map.of("b", "2", "mine.txt", "3"));
    assertThat(root.resolve("old")).doesNotExist();
  }

  @Test
  void foldersWithFilesOfOthersStay() throws IOException {
    run(Map.of("old/a", "1"));
    Files.writeString(root.resolve("old/mine.txt"), "3");
    run(Map.of("b", "2"));
    assertThat(content()).isEqualTo(Map.of("b", "2", "old/mine.txt", "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/etc/x",
        "a/../../x",
        "a//b",
        "",
        "a/",
        "./a",
        "a\\..\\b",
        "C:/x",
        "a\u0000b"
      })
  void nothingIsWrittenOutside(String path) {
    assertThatThrownBy(() -> run(Map.of(path, "x"))).isInstanceOf(IllegalArgumentException.class);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void nothingIsDeletedOutside(@TempDir Path other) throws IOException {
    Path victim = Files.writeString(other.resolve("victim"), "x");
    Files.writeString(
        root.resolve("manifest.json"),
        "{\"version\": 1, \"files\": [\"../"
            + other.getFileName()
            + "/victim\", \""
            + victim
            + "\"]}");
    run(Map.of("a", "1"));
    assertThat(victim).exists();
  }

  @Test
  void pathIsPutOnce() {
    OutputFolder folder = OutputFolder.open(root);
    assertThatThrownBy(
            () ->
                folder.write(
                    output -> {
                      output.put("a", "1");
                      output.put("a", "2");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brokenManifestDeletesNothing() throws IOException {
    run(Map.of("a", "1"));
    Files.writeString(root.resolve("manifest.json"), "{\"files\": [\"a\", ");
    run(Map.of("b", "2"));
    assertThat(content()).isEqualTo(Map.of("a", "1", "b", "2"));
  }

  /** A folder in a file's place stops the run in the middle, as a kill would. */
  @Test
  void nextRunHealsWhatAStoppedOneLeft() throws IOException {
    run(Map.of("a", "old", "gone", "old"));
    Path obstacle = Files.createDirectories(root.resolve("z/full"));
    OutputFolder stopped = OutputFolder.open(root);
    stopped.write(output -> output.put("a", "new"));
    assertThatThrownBy(
            () ->
                stopped.write(
                    output -> {
                      output.put("orphan", "new");
                      output.put("z", "new");
                    }))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("postlint.tags.directory");
    assertThat(content()).isEqualTo(Map.of("a", "new", "gone", "old", "orphan", "new"));

    Files.delete(obstacle);
    Files.delete(obstacle.getParent());
    run(Map.of("a", "newer"));
    assertThat(content()).isEqualTo(Map.of("a", "newer"));
  }

  @Test
  void aFileInAFoldersPlaceIsNamed() throws IOException {
    Path mine = Files.writeString(root.resolve("html"), "mine");
    assertThatThrownBy(() -> run(Map.of("html/a", "1")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(root.resolve("html/a") + " cannot be written")
        .hasMessageContaining(mine + " is not a folder");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aNameThatIsTooLongIsRefused() throws IOException {
    assertThatThrownBy(() -> run(Map.of("n".repeat(300), "1")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("too long");
    assertThat(content()).isEmpty();
  }

  @Test
  void aRunThatWritesNothingMakesNoFolder() {
    OutputFolder folder = OutputFolder.open(root.resolve("none"));
    folder.write(output -> {});
    assertThat(folder.finish()).isZero();
    assertThat(root.resolve("none")).doesNotExist();
  }

  @Test
  void temporaryFileOfAKilledRunGoes() throws IOException {
    Path old = Files.writeString(root.resolve(".postlint-old.tmp"), "half");
    Files.setLastModifiedTime(old, LONG_AGO);
    Path fresh = Files.writeString(root.resolve(".postlint-fresh.tmp"), "another run's");
    run(Map.of("a", "1"));
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }
}
