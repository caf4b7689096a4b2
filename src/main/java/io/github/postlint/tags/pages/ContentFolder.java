package io.github.postlint.tags.pages;

import java.util.Optional;

/** The folder in which a generator looks for content. */
final class ContentFolder {
  private final String prefix;

  /**
   * @param path relative to the site, with or without a slash at the end; empty for the site itself
   */
  ContentFolder(String path) {
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    prefix = folder.isEmpty() ? "" : folder + "/";
  }

  /** A file's path below the folder, without a leading slash; empty if it lies elsewhere. */
  Optional<String> below(String path) {
    return path.startsWith(prefix)
        ? Optional.of(path.substring(prefix.length()))
        : Optional.empty();
  }
}
