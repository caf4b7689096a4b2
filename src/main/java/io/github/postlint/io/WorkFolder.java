package io.github.postlint.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A folder that is there until it is closed. What killed runs have left is deleted a day later.
 *
 * @param path where it is
 */
public record WorkFolder(Path path) implements AutoCloseable {
  private static final String PREFIX = "postlint-work-";

  /** As the folder's name goes on; what a user calls so is not Postlint's. */
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d{5,}");

  private static final Duration LEFT_OVER = Duration.ofDays(1);

  /** Makes one among temporary files that only this user can read. */
  public static WorkFolder create() throws IOException {
    Path folder = Files.createTempDirectory(PREFIX);
    tidy(folder.getParent());
    return new WorkFolder(folder);
  }

  /** Deletes what this user's killed runs have left in a folder. */
  static void tidy(Path parent) {
    Instant old = Instant.now().minus(LEFT_OVER);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        BasicFileAttributes attributes =
            Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()
            && NAME.matcher(folder.getFileName().toString()).matches()
            && attributes.lastModifiedTime().toInstant().isBefore(old)) {
          new WorkFolder(folder).close();
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be deleted is not a reason to fail.
      return;
    }
  }

  /** What cannot be deleted stays: it may be another user's. */
  @Override
  public void close() {
    try {
      delete();
    } catch (IOException e) {
      return;
    }
  }

  private void delete() throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException fault)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
