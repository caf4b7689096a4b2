package io.github.postlint.rules.links;

import io.github.postlint.site.map.Doubt;
import io.github.postlint.site.map.SiteMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a site's references tell of an address that may come from elsewhere: where nine in ten that
 * lead into the same folder lead to something known, the tenth is a mistake.
 */
final class FolderEvidence {
  private static final FolderTally NONE = new FolderTally();

  private final SiteMap map;
  private final Map<String, FolderTally> tallies = new HashMap<>();

  FolderEvidence(SiteMap map) {
    this.map = map;
  }

  /**
   * Counts a reference in all folders of its way that the site has, and in the first that it lacks.
   */
  void count(String path, boolean found) {
    int end = 0;
    add("", path, found);
    while (end >= 0) {
      end = path.indexOf('/', end);
      if (end >= 0) {
        String folder = path.substring(0, end);
        add(folder + "/", path, found);
        end = map.hasFolder(folder) ? end + 1 : -1;
      }
    }
    if (path.indexOf('/') < 0) {
      add(path + "/", path, found);
    }
  }

  private void add(String folder, String path, boolean found) {
    tallies.computeIfAbsent(folder, one -> new FolderTally()).add(path, found);
  }

  private FolderTally tally(String folder) {
    return tallies.getOrDefault(folder, NONE);
  }

  /**
   * Whether so many references lead to or below a name that the site lacks that they are no slips.
   */
  boolean isForeign(String name) {
    return tally(name + "/").isForeign();
  }

  /**
   * Whether the site's own references speak against an address that leads nowhere, for all that is
   * known.
   *
   * @param doubt what may publish it
   */
  boolean speaksAgainst(String path, Optional<Doubt> doubt) {
    String folder = deepest(path);
    int next = path.indexOf('/', folder.length());
    boolean lacksFolder = next >= 0 && next < path.length() - 1;
    if ((lacksFolder || folder.isEmpty())
        && tally(next < 0 ? path + "/" : path.substring(0, next + 1)).isForeign()) {
      return false;
    }
    while (doubt.isEmpty() || doubt.get().covers(folder)) {
      FolderTally tally = tally(folder);
      if (tally.isReliable()) {
        return true;
      }
      if (folder.isEmpty() || tally.isForeign()) {
        return false;
      }
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return false;
  }

  /**
   * The deepest folder of a path that the site has, with a slash at its end; empty for the site.
   */
  private String deepest(String path) {
    int end = 0;
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (slash == path.length() - 1 || !map.hasFolder(path.substring(0, slash))) {
        break;
      }
      end = slash + 1;
    }
    return path.substring(0, end);
  }
}
