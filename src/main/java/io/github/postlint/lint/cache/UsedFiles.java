package io.github.postlint.lint.cache;

import io.github.postlint.lint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files besides posts and settings that rules have read, and what was in them.
 *
 * @param contents by path
 */
record UsedFiles(Map<String, Fingerprint> contents) {
  private static final Fingerprint GONE = new Fingerprint(0, 0);

  static final UsedFiles NONE = new UsedFiles(Map.of());

  /** These files and more, as they are now. */
  UsedFiles and(Collection<Path> more) {
    Map<String, Fingerprint> all = new TreeMap<>(contents);
    for (Path file : more) {
      all.put(file.toString(), content(file));
    }
    return new UsedFiles(all);
  }

  boolean areTheSame() {
    for (Map.Entry<String, Fingerprint> file : contents.entrySet()) {
      if (!file.getValue().equals(content(file.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static Fingerprint content(String file) {
    try {
      return content(Path.of(file));
    } catch (InvalidPathException e) {
      return GONE;
    }
  }

  private static Fingerprint content(Path file) {
    try {
      return Fingerprint.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return GONE;
    }
  }

  void write(SectionWriter out) {
    out.integer(contents.size());
    contents.forEach(
        (file, content) -> {
          out.text(file);
          out.wide(content.high());
          out.wide(content.low());
        });
  }

  static UsedFiles read(SectionReader in) {
    Map<String, Fingerprint> contents = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      contents.put(in.text(), new Fingerprint(in.wide(), in.wide()));
    }
    return new UsedFiles(contents);
  }
}
