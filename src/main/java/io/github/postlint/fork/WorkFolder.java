package io.github.postlint.fork;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder that is there until it is closed.
 *
 * @param path where it is
 */
record WorkFolder(Path path) implements AutoCloseable {

  /** Makes one that only this user can read. */
  static WorkFolder create() throws IOException {
    return new WorkFolder(Files.createTempDirectory("postlint-"));
  }

  /** What cannot be deleted stays: it lies where systems tidy up. */
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
