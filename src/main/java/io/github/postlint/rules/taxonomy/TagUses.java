package io.github.postlint.rules.taxonomy;

import io.github.postlint.site.Facts;
import io.github.postlint.site.Listing;
import io.github.postlint.site.TextFact;
import io.github.postlint.site.terms.MergeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tags of a site's posts by merge key, each with its spellings and where they stand. */
final class TagUses {
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Map<String, List<TextFact>>> uses = new LinkedHashMap<>();

  TagUses(List<Facts> posts) {
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED) {
        post.listing().tags().forEach(this::add);
      }
    }
  }

  private void add(TextFact tag) {
    String key = key(tag.text());
    if (!key.isEmpty()) {
      uses.computeIfAbsent(key, unused -> new LinkedHashMap<>())
          .computeIfAbsent(tag.text(), unused -> new ArrayList<>())
          .add(tag);
    }
  }

  String key(String tag) {
    return keys.computeIfAbsent(tag, MergeKey::of);
  }

  /** The merge keys, in the order in which they were met. */
  List<String> keys() {
    return List.copyOf(uses.keySet());
  }

  /** The spellings of a key, each with its places. */
  Map<String, List<TextFact>> spellings(String key) {
    return uses.getOrDefault(key, Map.of());
  }

  /** How many posts have a tag with this key. */
  int count(String key) {
    return spellings(key).values().stream().mapToInt(List::size).sum();
  }

  /** The most frequent spelling of a key that is used; the first of several by code unit. */
  String best(String key) {
    Map<String, List<TextFact>> spellings = spellings(key);
    return spellings.keySet().stream()
        .min(
            (a, b) -> {
              int byCount = Integer.compare(spellings.get(b).size(), spellings.get(a).size());
              return byCount == 0 ? a.compareTo(b) : byCount;
            })
        .orElseThrow();
  }
}
