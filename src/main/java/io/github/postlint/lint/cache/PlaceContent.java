package io.github.postlint.lint.cache;

import io.github.postlint.lint.Fingerprint;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What tells the content of a file, or of all files in a folder, from what it was before. */
final class PlaceContent {
  /** Of what is not there. */
  static final Fingerprint MISSING = new Fingerprint(0, 0);

  /** Of a file that is there and cannot be read. */
  private static final Fingerprint UNREADABLE = new Fingerprint(0, 1);

  private PlaceContent() {}

  static Fingerprint of(Path place) {
    if (!Files.exists(place)) {
      return MISSING;
    }
    return Files.isDirectory(place) ? folder(place) : file(place);
  }

  private static Fingerprint file(Path file) {
    try {
      return Fingerprint.of(PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND));
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  private static Fingerprint folder(Path folder) {
    List<String> contents = new ArrayList<>();
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              contents.add(root.relativize(file) + " " + file(file));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
              contents.add(root.relativize(file) + " " + UNREADABLE);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return UNREADABLE;
    }
    contents.sort(null);
    return Fingerprint.of(String.join("\n", contents).getBytes(StandardCharsets.UTF_8));
  }
}
