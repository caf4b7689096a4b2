package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.ForeignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryTest {
  static Stream<Path> folders() {
    return Stream.of(
        ForeignFiles.windows(), ForeignFiles.share(), ForeignFiles.unix(), ForeignFiles.mac());
  }

  private static Path repository(Path root) throws IOException {
    Files.createDirectories(root.resolve(".git"));
    return root;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void foldersOnTheWayToTheSiteHaveSlashesAfterThem(Path root) throws IOException {
    Path site = Files.createDirectories(repository(root).resolve("docs").resolve("blog"));
    assertThat(Repository.prefix(site)).isEqualTo("docs/blog/");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void siteMayBeTheRepository(Path root) throws IOException {
    assertThat(Repository.prefix(repository(root))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void siteMayBeInNoRepository(Path root) {
    assertThat(Repository.prefix(root)).isEmpty();
  }

  @Test
  void backslashesAreLettersWhereTheySeparateNothing() throws IOException {
    Path site = Files.createDirectories(repository(ForeignFiles.unix()).resolve("a\\b"));
    assertThat(Repository.prefix(site)).isEqualTo("a\\b/");
  }
}
