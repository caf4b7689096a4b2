package io.github.postlint.rules.links;

import io.github.postlint.site.map.Doubt;
import io.github.postlint.site.map.SiteMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site's references tell of an address that may come from elsewhere: where nine in ten that
 * lead into the same folder lead to something known, the tenth is a mistake. Where two in three do,
 * the folder around it is asked.
 */
final class FolderEvidence {
  private static final int TIMES = 9;

  /** A folder that is filled from elsewhere has not so many more that are right than wrong. */
  private static final int MOST = 2;

  /** Fewer references tell nothing. */
  private static final int ENOUGH = 4;

  private static final FolderTally NONE = new FolderTally();

  private final SiteMap map;
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<String, FolderTally> lost = new HashMap<>();
  private Map<String, Integer> lostBelow;

  FolderEvidence(SiteMap map) {
    this.map = map;
  }

  /** Counts a reference; all are counted before the first question. */
  void count(String path, boolean isFound) {
    if (isFound) {
      for (String folder : folders(path)) {
        found.merge(folder, 1, Integer::sum);
      }
    } else {
      lost.computeIfAbsent(lacking(path), one -> new FolderTally()).add(path);
    }
  }

  /** The folders of a path that the site has, each with a slash at its end; the site first. */
  private List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    folders.add("");
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (slash == path.length() - 1 || !map.hasFolder(path.substring(0, slash))) {
        break;
      }
      folders.add(path.substring(0, slash + 1));
    }
    return folders;
  }

  /** What a path has that the site lacks: the first folder, or the last name, with a slash. */
  private String lacking(String path) {
    List<String> folders = folders(path);
    String deepest = folders.get(folders.size() - 1);
    int slash = path.indexOf('/', deepest.length());
    return slash < 0 ? path + "/" : path.substring(0, slash + 1);
  }

  /** How many different addresses below each folder lead nowhere, without those of others. */
  private Map<String, Integer> lostBelow() {
    if (lostBelow == null) {
      lostBelow = new HashMap<>();
      lost.forEach(
          (name, tally) -> {
            if (!tally.isForeign()) {
              folders(name).forEach(one -> lostBelow.merge(one, tally.paths(), Integer::sum));
            }
          });
    }
    return lostBelow;
  }

  /**
   * Whether so many references lead to or below a name that the site lacks that they are no slips.
   */
  boolean isForeign(String name) {
    return lost.getOrDefault(name + "/", NONE).isForeign();
  }

  /** Whether many references rely on what a path has and the site lacks. */
  boolean isRelied(String path) {
    return lost.getOrDefault(lacking(path), NONE).isRelied();
  }

  /**
   * Whether the site's own references speak against an address that leads nowhere, for all that is
   * known.
   *
   * @param doubt what may publish it
   */
  boolean speaksAgainst(String path, Optional<Doubt> doubt) {
    FolderTally own = lost.getOrDefault(lacking(path), NONE);
    List<String> folders = folders(path);
    for (int i = folders.size() - 1; i >= 0 && !own.isForeign(); i--) {
      String folder = folders.get(i);
      if (doubt.isPresent() && !doubt.get().covers(folder)) {
        return false;
      }
      int right = found.getOrDefault(folder, 0);
      int wrong = lostBelow().getOrDefault(folder, 0);
      if (right >= ENOUGH && right >= TIMES * (wrong - own.paths())) {
        return true;
      }
      if (wrong > FolderTally.FEW && right < MOST * wrong) {
        return false;
      }
    }
    return false;
  }
}
