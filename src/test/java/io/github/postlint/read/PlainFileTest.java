package io.github.postlint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PlainFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9_999, 10_000})
  void readsAsManyBytesAsMayBe(int size) throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[size]);
    assertThat(PlainFile.bytes(file, 10_000)).hasSize(size);
    assertThat(PlainFile.head(file, 100)).hasSize(Math.min(size, 100));
  }

  @Test
  void refusesMore() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[10_001]);
    assertThatThrownBy(() -> PlainFile.bytes(file, 10_000))
        .isInstanceOfSatisfying(
            PlainFile.TooLargeException.class, e -> assertThat(e.size()).isEqualTo(10_001));
  }

  /** The kernel's files say that they have no bytes, but have some. */
  @Test
  void doesNotTrustTheSizeOfFiles() throws IOException {
    Path file = Path.of("/proc/self/status");
    Assumptions.assumeTrue(Files.exists(file));
    assertThat(Files.size(file)).isZero();
    assertThat(PlainFile.text(file)).contains("Pid:");
    assertThatThrownBy(() -> PlainFile.bytes(file, 10))
        .isInstanceOf(PlainFile.TooLargeException.class);
  }

  @Test
  void refusesWhatIsNotAFile() throws IOException {
    assertThatThrownBy(() -> PlainFile.text(folder)).hasMessage("it is a folder");
    assertThatThrownBy(() -> PlainFile.text(folder.resolve("gone")))
        .isInstanceOf(NoSuchFileException.class);
    Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));
    Assumptions.assumeTrue(Files.exists(device));
    assertThatThrownBy(() -> PlainFile.head(device, 1)).hasMessage("it is not a regular file");
    assertThatThrownBy(() -> PlainFile.bytes(device, 1)).hasMessage("it is not a regular file");
  }

  @Test
  void followsLinksWithinARepositoryOnly() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path outside = Files.writeString(folder.resolve("outside"), "secret");
    Path free = Files.createSymbolicLink(repository.resolve("free"), outside);
    assertThat(PlainFile.text(free)).isEqualTo("secret");

    Files.createDirectory(repository.resolve(".git"));
    Files.writeString(repository.resolve(".git/config"), "secret");
    Files.writeString(repository.resolve("inside"), "public");
    Path secret =
        Files.createSymbolicLink(repository.resolve("secret"), repository.resolve(".git/config"));
    Path inside = Files.createSymbolicLink(repository.resolve("link"), Path.of("inside"));
    assertThat(PlainFile.text(inside)).isEqualTo("public");
    assertThatThrownBy(() -> PlainFile.text(free))
        .hasMessage("it is a link that leads out of the repository");
    assertThatThrownBy(() -> PlainFile.text(secret))
        .hasMessage("it is a link that leads out of the repository");
  }

  @Test
  void textIsUtf8() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {'a', (byte) 0xFF});
    assertThatThrownBy(() -> PlainFile.text(file)).isInstanceOf(CharacterCodingException.class);
  }
}
