package io.github.postlint.site.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which folder a path leads to, whatever links lie on it.
 *
 * @param key the file system's own; null where it has none
 */
record FolderIdentity(Path folder, Object key) {

  /** Whether another path leads to the same folder; where that is not known, it does not. */
  boolean is(Path other, Object otherKey) {
    if (key != null && otherKey != null) {
      return key.equals(otherKey);
    }
    try {
      return Files.isSameFile(folder, other);
    } catch (IOException e) {
      return false;
    }
  }
}
