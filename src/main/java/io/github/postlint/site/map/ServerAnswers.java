package io.github.postlint.site.map;

import java.util.Set;

/**
 * What the server answers although no file is there, by redirects for instance. Paths have no
 * leading slash.
 *
 * @param paths without a slash at their ends
 * @param folders whose whole content it answers, with a slash at their ends
 */
public record ServerAnswers(Set<String> paths, Set<String> folders) {

  /** Copies the sets. */
  public ServerAnswers {
    paths = Set.copyOf(paths);
    folders = Set.copyOf(folders);
  }

  /**
   * Whether it answers.
   *
   * @param path without a slash at its end
   */
  boolean has(String path) {
    if (paths.contains(path)) {
      return true;
    }
    for (String folder : folders) {
      if (path.concat("/").startsWith(folder)) {
        return true;
      }
    }
    return false;
  }
}
