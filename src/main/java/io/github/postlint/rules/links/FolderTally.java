package io.github.postlint.rules.links;

import java.util.HashSet;
import java.util.Set;

/** How many references into a folder lead somewhere. */
final class FolderTally {
  /** More different addresses than these that lead nowhere are no slips. */
  private static final int FEW = 3;

  /** More references than these are none either. */
  private static final int MANY = 8;

  private static final int TIMES = 9;

  private int found;
  private int lost;
  private final Set<String> lostPaths = new HashSet<>();

  void add(String path, boolean isFound) {
    if (isFound) {
      found++;
    } else {
      lost++;
      if (lostPaths.size() <= FEW) {
        lostPaths.add(path);
      }
    }
  }

  /** Whether at least nine in ten lead somewhere, of enough of them. */
  boolean isReliable() {
    return found >= TIMES && found >= lost * TIMES;
  }

  /** Whether so many lead nowhere that something else must publish them. */
  boolean isForeign() {
    return lostPaths.size() > FEW || lost > MANY;
  }
}
