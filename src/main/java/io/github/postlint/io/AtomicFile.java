package io.github.postlint.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that nobody ever reads half of one. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a UTF-8 text, and its folder if that is missing.
   *
   * @throws IOException if the file cannot be written; an older one is then left as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    TemporaryFile.tidy(target.getParent());
    replace(
        target,
        TemporaryFile.in(target.getParent()),
        temporary -> {
          try (Writer writer =
              Files.newBufferedWriter(
                  temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(writer);
          }
        });
  }

  /**
   * Writes bytes by way of a temporary file, which must be on the same file system for nobody to
   * see half of the file.
   *
   * @param file the file, whose folder exists
   * @param temporary a file that is overwritten and gone afterwards; what a killed run leaves of it
   *     is worth nothing
   * @throws IOException if the file cannot be written; an older one is then left as it was
   */
  public static void write(Path file, Path temporary, byte[] content) throws IOException {
    replace(file, temporary, path -> Files.write(path, content));
  }

  /**
   * Writes other bytes to a file that exists, and keeps who may read and write it.
   *
   * @throws IOException if the file cannot be written; it is then left as it was
   */
  public static void rewrite(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    replace(
        target,
        TemporaryFile.in(target.getParent()),
        temporary -> {
          Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
          PosixFileAttributeView view =
              Files.getFileAttributeView(target, PosixFileAttributeView.class);
          if (view != null) {
            Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
          }
        });
  }

  private static void replace(Path file, Path temporary, Step write) throws IOException {
    boolean done = false;
    try {
      write.to(temporary);
      move(temporary, file);
      done = true;
    } finally {
      if (!done) {
        discard(temporary);
      }
    }
  }

  /** Tells nothing, for what went wrong before is worth telling. */
  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      return;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @FunctionalInterface
  private interface Step {
    void to(Path file) throws IOException;
  }

  /** What a file shall hold. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the writer is closed afterwards. */
    void writeTo(Writer writer) throws IOException;
  }
}
