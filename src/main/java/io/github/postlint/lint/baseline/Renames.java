package io.github.postlint.lint.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells files that are gone again under their new names, by what stands in them. */
final class Renames {
  /** What more files than these have in common tells none of them from the others. */
  private static final int MOST = 8;

  private final Map<String, KnownPost> gone;
  private final Map<String, String> oldNames = new LinkedHashMap<>();
  private final Set<String> claimed = new HashSet<>();

  private Renames(Map<String, KnownPost> gone) {
    this.gone = gone;
  }

  /**
   * The old name of each file that has one, by its new name.
   *
   * @param gone files of the baseline that are not there any more, by path
   * @param fresh files that the baseline does not know, by path
   */
  static Map<String, String> find(Map<String, KnownPost> gone, Map<String, Sketch> fresh) {
    Renames renames = new Renames(gone);
    renames.claimSame(fresh);
    renames.claimSimilar(fresh);
    return renames.oldNames;
  }

  private void claimSame(Map<String, Sketch> fresh) {
    Map<Sketch, Deque<String>> bySketch = new HashMap<>();
    gone.forEach(
        (path, post) -> {
          if (!post.sketch().isEmpty()) {
            bySketch.computeIfAbsent(post.sketch(), any -> new ArrayDeque<>()).add(path);
          }
        });
    fresh.forEach(
        (path, sketch) -> {
          Deque<String> same = bySketch.get(sketch);
          if (same != null && !same.isEmpty()) {
            claim(path, same.remove());
          }
        });
  }

  private void claim(String path, String oldName) {
    oldNames.put(path, oldName);
    claimed.add(oldName);
  }

  private void claimSimilar(Map<String, Sketch> fresh) {
    Map<String, List<String>> byHash = new HashMap<>();
    gone.forEach(
        (path, post) -> {
          if (!claimed.contains(path)) {
            for (String hash : post.sketch().hashes()) {
              byHash.computeIfAbsent(hash, any -> new ArrayList<>()).add(path);
            }
          }
        });
    byHash.values().removeIf(paths -> paths.size() > MOST);
    fresh.forEach(
        (path, sketch) -> {
          if (!oldNames.containsKey(path)) {
            claimMost(path, sketch, byHash);
          }
        });
  }

  private void claimMost(String path, Sketch sketch, Map<String, List<String>> byHash) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (String hash : sketch.hashes()) {
      for (String old : byHash.getOrDefault(hash, List.of())) {
        if (!claimed.contains(old)) {
          shared.merge(old, 1, Integer::sum);
        }
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> one : shared.entrySet()) {
      boolean enough = one.getValue() >= gone.get(one.getKey()).sketch().enough();
      if (enough && (best == null || one.getValue() > shared.get(best))) {
        best = one.getKey();
      }
    }
    if (best != null) {
      claim(path, best);
    }
  }
}
