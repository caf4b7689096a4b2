package io.github.postlint.fix;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.WriteFault;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes mended texts to their files, each whole or not at all, and then gives files other names.
 */
public final class MendedFiles {
  private MendedFiles() {}

  /**
   * Writes all of them, and goes on where one cannot be written.
   *
   * @return those that were not written
   */
  public static List<LeftFile> write(List<MendedFile> files) {
    List<LeftFile> left = new ArrayList<>();
    for (MendedFile file : files) {
      try {
        if (Arrays.equals(PlainFile.bytes(file.file(), PlainFile.WRITTEN_BY_HAND), file.before())) {
          write(file);
        } else {
          left.add(
              new LeftFile(file.path(), "was changed while it was mended; run the goal again"));
        }
      } catch (FileAlreadyExistsException e) {
        left.add(new LeftFile(file.path(), "keeps its name: " + file.newPath() + " is there now"));
      } catch (IOException e) {
        left.add(new LeftFile(file.path(), "cannot be written (" + WriteFault.cause(e) + ")"));
      }
    }
    return left;
  }

  /** No file is overwritten by one that gets its name. */
  private static void write(MendedFile file) throws IOException {
    if (!Arrays.equals(file.before(), file.after())) {
      AtomicFile.rewrite(file.file(), file.after());
    }
    if (!file.newPath().equals(file.path())) {
      Files.move(file.file(), file.newFile());
    }
  }
}
