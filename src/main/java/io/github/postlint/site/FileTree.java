package io.github.postlint.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The files of a site with their sizes and times, by path. TEMPORARY */
public final class FileTree {
  record Entry(String path, long size, long modified) {}

  private final List<Entry> entries;

  FileTree(List<Entry> entries) {
    this.entries = entries;
  }

  static FileTree read(Path root) {
    List<Entry> entries = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
              String name = String.valueOf(dir.getFileName());
              return name.equals("target") || name.equals(".git")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
              entries.add(
                  new Entry(
                      root.relativize(file).toString(),
                      attrs.size(),
                      attrs.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    entries.sort(Comparator.comparing(Entry::path));
    return new FileTree(entries);
  }

  /** How many files there are. */
  public int count() {
    return entries.size();
  }

  /** The path of a file, relative to the site, with {@code /} between folders. */
  public String path(int index) {
    return entries.get(index).path();
  }

  /** The size of a file in bytes. */
  public long size(int index) {
    return entries.get(index).size();
  }

  /** When a file was last modified, in nanoseconds since 1970. */
  public long modified(int index) {
    return entries.get(index).modified();
  }
}
