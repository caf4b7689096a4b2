package io.github.postlint.mojo;

import java.nio.file.Files;
import java.nio.file.Path;

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
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        String separator = folder.getFileSystem().getSeparator();
        String prefix = folder.relativize(site).toString().replace(separator, "/");
        return prefix.isEmpty() ? "" : prefix + "/";
      }
    }
    return "";
  }
}
