package io.github.postlint.site.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The state of a file or of the files in a folder, as a text that changes with it. */
public final class FileStamps {
  private FileStamps() {}

  /**
   * The sizes and times of a file, or of all files in a folder, which may be missing.
   *
   * @param file absolute
   */
  public static String of(Path file) {
    try (Stream<Path> all = Files.walk(file)) {
      List<Path> files = all.sorted().toList();
      StringBuilder stamps = new StringBuilder();
      for (Path one : files) {
        BasicFileAttributes attributes = Files.readAttributes(one, BasicFileAttributes.class);
        stamps
            .append(file.relativize(one))
            .append(' ')
            .append(attributes.size())
            .append(' ')
            .append(attributes.lastModifiedTime())
            .append('\n');
      }
      return stamps.toString();
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    }
  }
}
