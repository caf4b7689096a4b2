package io.github.postlint.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir private Path parent;

  private Path folder(String name, Duration age) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.writeString(folder.resolve("file"), "");
    return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void isGoneWhenItIsClosed() throws IOException {
    WorkFolder folder = WorkFolder.create();
    Files.writeString(Files.createDirectory(folder.path().resolve("a")).resolve("b"), "");
    folder.close();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void whatKilledRunsHaveLeftIsGoneAfterADay() throws IOException {
    Path left = folder("postlint-work-12345678901", Duration.ofDays(2));
    Path running = folder("postlint-work-12345678902", Duration.ofHours(2));
    Path own = folder("postlint-work-notes", Duration.ofDays(2));
    Path other = folder("work-12345678901", Duration.ofDays(2));
    Path target = folder("target", Duration.ofDays(2));
    Path link = Files.createSymbolicLink(parent.resolve("postlint-work-12345678903"), target);
    WorkFolder.tidy(parent);
    assertThat(left).doesNotExist();
    assertThat(running.resolve("file")).exists();
    assertThat(own.resolve("file")).exists();
    assertThat(other.resolve("file")).exists();
    assertThat(target.resolve("file")).exists();
    assertThat(link).exists();
  }
}
