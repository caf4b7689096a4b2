package io.github.postlint.merge;

import io.github.postlint.site.terms.MergeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tags become which.
 *
 * @param kept the tag that stays
 * @param others the tags that become it, at least one
 */
public record MergedTags(String kept, List<String> others) {

  /** Copies the list. */
  public MergedTags {
    others = List.copyOf(others);
  }

  /**
   * Reads the names of tags, the one that stays first.
   *
   * @throws IllegalArgumentException if they are fewer than two, or empty
   */
  public static MergedTags of(List<String> names) {
    List<String> tags = new ArrayList<>(names);
    tags.replaceAll(String::strip);
    if (tags.size() < 2 || tags.contains("")) {
      throw new IllegalArgumentException(
          "name the tag that stays and those that become it: devops,dev-ops.");
    }
    return new MergedTags(tags.get(0), tags.subList(1, tags.size()));
  }

  /** Whether a tag becomes the one that stays, in whatever spelling it is written. */
  boolean goes(String tag) {
    return !tag.equals(kept) && keys().contains(MergeKey.of(tag));
  }

  private Set<String> keys() {
    Set<String> keys = new HashSet<>();
    keys.add(MergeKey.of(kept));
    others.forEach(other -> keys.add(MergeKey.of(other)));
    return keys;
  }

  /** The tags of a post once they are merged. */
  public List<String> merge(List<String> tags) {
    Set<String> merged = new LinkedHashSet<>();
    boolean has = tags.contains(kept);
    for (String tag : tags) {
      if (!goes(tag)) {
        merged.add(tag);
      } else if (!has) {
        merged.add(kept);
      }
    }
    return List.copyOf(merged);
  }
}
