package io.github.postlint.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has happened in folders that are watched.
 *
 * @param files the files and folders that were made, written or removed
 * @param lost whether more has happened than could be told apart
 */
record Saved(Set<Path> files, boolean lost) {

  /** Copies the set. */
  Saved {
    files = Set.copyOf(files);
  }
}
