package io.github.postlint.fix;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.WriteFault;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes mended texts to their files, each whole or not at all. */
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
          AtomicFile.rewrite(file.file(), file.after());
        } else {
          left.add(
              new LeftFile(file.path(), "was changed while it was mended; run the goal again"));
        }
      } catch (IOException e) {
        left.add(new LeftFile(file.path(), "cannot be written (" + WriteFault.cause(e) + ")"));
      }
    }
    return left;
  }
}
