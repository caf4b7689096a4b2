package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  @TempDir Path temp;

  private static Source decode(int... bytes) {
    byte[] array = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      array[i] = (byte) bytes[i];
    }
    return SourceReader.decode(array, "x");
  }

  @Test
  void byteOrderMarkIsNoText() {
    Source source = decode(0xEF, 0xBB, 0xBF, 'a');
    assertThat(source.byteOrderMark()).isTrue();
    assertThat(source.text()).isEqualTo("a");
  }

  @Test
  void malformedBytesAreNotedWhereTheyStand() {
    Source source = decode('a', 0xE9, 'b', 0xFF, 0xFE);
    assertThat(source.text()).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
    assertThat(source.malformed()).containsExactly(1, 3, 4);
  }

  @Test
  void bytesThatEndInTheMiddleOfACharacterAreMalformed() {
    Source source = decode('a', 0xE2, 0x82);
    assertThat(source.text()).isEqualTo("a\uFFFD");
    assertThat(source.malformed()).containsExactly(1);
  }

  @Test
  void replacementCharacterThatIsMeantIsWellFormed() {
    Source source = SourceReader.decode("a\uFFFD😀".getBytes(StandardCharsets.UTF_8), "x");
    assertThat(source.text()).isEqualTo("a\uFFFD😀");
    assertThat(source.malformed()).isEmpty();
  }

  @Test
  void hugeFileIsNotRead() throws IOException {
    Path file = temp.resolve("huge.md");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(50_000_000);
    }
    assertThatThrownBy(() -> SourceReader.read(file, "huge.md"))
        .isInstanceOfSatisfying(
            PlainFile.TooLargeException.class, e -> assertThat(e.size()).isEqualTo(50_000_000));
  }

  @Test
  void missingFileIsAnError() {
    assertThatThrownBy(() -> SourceReader.read(temp.resolve("gone.md"), "gone.md"))
        .isInstanceOf(NoSuchFileException.class);
  }
}
