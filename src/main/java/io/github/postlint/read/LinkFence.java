package io.github.postlint.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * How far symbolic links are followed. Whoever proposes a change to a site can make a link lead
 * anywhere on the machine that builds it, but has put there himself what lies in its repository.
 */
public final class LinkFence {
  private static final Path GIT = Path.of(".git");

  private final Path around;
  private final boolean repository;

  private LinkFence(Path around, boolean repository) {
    this.around = around;
    this.repository = repository;
  }

  /**
   * Around the repository in which a folder lies, or else around the folder.
   *
   * @throws IOException if there is no such folder
   */
  public static LinkFence around(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Path above = real; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
        return new LinkFence(above, true);
      }
    }
    return new LinkFence(real, false);
  }

  /** Whether it is a repository's. */
  public boolean isRepository() {
    return repository;
  }

  /** Whether what a link leads to lies inside, and is not git's own. */
  public boolean holds(Path link) throws IOException {
    Path real = link.toRealPath();
    if (!real.startsWith(around)) {
      return false;
    }
    for (Path name : around.relativize(real)) {
      if (name.equals(GIT)) {
        return false;
      }
    }
    return true;
  }
}
