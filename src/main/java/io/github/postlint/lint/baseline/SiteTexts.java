package io.github.postlint.lint.baseline;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts of a site's files by their paths, which may come from a file that anybody wrote:
 * nothing outside of the site is read.
 *
 * @param root the site's folder
 */
public record SiteTexts(Path root) {

  /** The text of a file, if it can be read. */
  Optional<Source> read(String path) {
    Optional<Path> file = file(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SourceReader.read(file.get(), path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether there is such a file. */
  boolean has(String path) {
    return file(path).isPresent();
  }

  private Optional<Path> file(String path) {
    try {
      Path file = PathText.resolve(root, path).normalize();
      return file.startsWith(root.normalize()) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
