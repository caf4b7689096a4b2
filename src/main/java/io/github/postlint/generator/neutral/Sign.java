package io.github.postlint.generator.neutral;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that tells a generator.
 *
 * @param file relative to the site's folder
 * @param word that stands in the file; empty where its being there is enough
 */
record Sign(String file, String word) {
  /** No file of settings is larger, in bytes. */
  private static final long MAX_SIZE = 200_000;

  /** A sign as it is written in a list: the file, and after a colon the word. */
  static Sign of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Sign(text, "")
        : new Sign(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether a folder has it. */
  boolean liesIn(Path root) {
    Path path = PathText.resolve(root, file);
    if (!Files.exists(path)) {
      return false;
    }
    try {
      return word.isEmpty()
          || (Files.isRegularFile(path)
              && Files.size(path) <= MAX_SIZE
              && PlainFile.text(path).contains(word));
    } catch (IOException e) {
      // What cannot be read tells nothing.
      return false;
    }
  }
}
