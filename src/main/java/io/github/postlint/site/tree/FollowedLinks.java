package io.github.postlint.site.tree;

import io.github.postlint.read.LinkFence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Which symbolic links one walk follows. */
final class FollowedLinks {
  /** Among more entries below links, somebody has linked folders to each other. */
  private static final int MAX_ENTRIES = 100_000;

  private final Path root;
  private final boolean anywhere;

  /** Folders to which links in linked folders have led. */
  private final Set<Object> reached = new HashSet<>();

  private int entries;

  /** Made when the first link is met: most sites have none. */
  private LinkFence fence;

  FollowedLinks(Path root, boolean anywhere) {
    this.root = root;
    this.anywhere = anywhere;
  }

  /** Whether a link leads to where links are followed. */
  boolean reach(Path link) {
    if (anywhere) {
      return true;
    }
    try {
      fence = fence == null ? LinkFence.around(root) : fence;
      return fence.holds(link);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether a folder is entered to which a link leads from within a linked folder: once, since
   * folders that link to each other are as many folders as there are ways through them.
   *
   * @param key by which the file system knows the folder; null where it has no keys
   */
  boolean enterAgain(Path folder, Object key) {
    try {
      return reached.add(key == null ? folder.toRealPath() : key);
    } catch (IOException e) {
      return false;
    }
  }

  /** Counts what lies in a linked folder, and tells whether there is room for it. */
  boolean hasRoom(int more) {
    entries += more;
    return entries <= MAX_ENTRIES;
  }
}
