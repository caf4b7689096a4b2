package io.github.postlint.mojo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the site lies in its repository: report formats want paths that begin at the repository's
 * root.
 */
final class Repository {
  private Repository() {}

  /**
   * The site's folder relative to the nearest folder above it with a {@code .git}, with a slash
   * after it, or nothing.
   */
  static String prefix(Path site) {
    Optional<Path> root = root(site);
    if (root.isEmpty()) {
      return "";
    }
    String separator = site.getFileSystem().getSeparator();
    String prefix = root.get().relativize(site).toString().replace(separator, "/");
    return prefix.isEmpty() ? "" : prefix + "/";
  }

  /** The nearest folder, this one or one above it, with a {@code .git}. */
  static Optional<Path> root(Path site) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
