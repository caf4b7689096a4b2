package io.github.postlint.lint.cache;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The folder in which the results of one site are, a file for each set of conditions.
 *
 * @param path the folder, which may be missing
 */
record CacheFolder(Path path) {
  /** More than the results of a hundred thousand posts take. */
  private static final int MAX_BYTES = 1 << 28;

  static final String SUFFIX = ".results";

  /** So many sets of conditions are kept: a few branches, or goals with settings of their own. */
  private static final int MAX_FILES = 8;

  byte[] read(String name) throws IOException {
    return PlainFile.bytes(path.resolve(name), MAX_BYTES);
  }

  /** Writes a file whole or not at all, and removes those that were not written for longest. */
  void write(String name, byte[] content) throws IOException {
    Files.createDirectories(path);
    AtomicFile.write(path.resolve(name), path.resolve(name + "." + UUID.randomUUID()), content);
    removeOld();
  }

  /** What cannot be removed stays, for the results of this run are there. */
  private void removeOld() {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
      List<Path> files = new ArrayList<>();
      all.forEach(files::add);
      files.sort(Comparator.comparing(CacheFolder::time).reversed());
      for (Path file : files.subList(Math.min(MAX_FILES, files.size()), files.size())) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return;
    }
  }

  /** A file that another build has just removed is as old as can be. */
  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
