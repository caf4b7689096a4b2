package io.github.postlint.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Files that exist until they are complete and get the name of another. */
public final class TemporaryFile {
  /** A file of this age belongs to no run any more. */
  private static final Duration LEFT_OVER = Duration.ofHours(1);

  private TemporaryFile() {}

  /** A file in {@code folder} that no other run has. */
  public static Path in(Path folder) {
    return folder.resolve(".postlint-" + UUID.randomUUID() + ".tmp");
  }

  /**
   * Deletes what killed runs have left in {@code folder} more than an hour ago. What cannot be
   * deleted stays, since that is not a reason to fail.
   */
  public static void tidy(Path folder) {
    Instant old = Instant.now().minus(LEFT_OVER);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".postlint-*.tmp")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return;
    }
  }
}
