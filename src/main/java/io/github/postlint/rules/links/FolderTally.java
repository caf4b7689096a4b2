package io.github.postlint.rules.links;

import java.util.HashSet;
import java.util.Set;

/** The references to or below one name that the site lacks. */
final class FolderTally {
  /** More different addresses than these are no slips. */
  static final int FEW = 3;

  /** More references than these are none either. */
  private static final int MANY = 8;

  /** So many references to one address are no slips, and nobody has missed it. */
  private static final int OFTEN = 3;

  private int references;
  private final Set<String> paths = new HashSet<>();

  void add(String path) {
    references++;
    paths.add(path);
  }

  /** How many different addresses there are. */
  int paths() {
    return paths.size();
  }

  /** Whether there are so many that something else must publish them. */
  boolean isForeign() {
    return paths.size() > FEW || references > MANY;
  }

  /**
   * Whether the same few addresses stand in so many places that readers would have told of them if
   * they led nowhere.
   */
  boolean isRelied() {
    return references > MANY && references >= OFTEN * paths.size();
  }
}
