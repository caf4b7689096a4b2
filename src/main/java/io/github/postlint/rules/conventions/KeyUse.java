package io.github.postlint.rules.conventions;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys the posts of a site have, and how often. */
final class KeyUse {
  private final List<Facts> posts = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Posts that are read as such and have a front matter count. */
  KeyUse(List<Facts> all) {
    for (Facts post : all) {
      if (post.listing().state() != Listing.State.SKIPPED && !post.fields().isEmpty()) {
        posts.add(post);
        for (String key : keys(post)) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  /** The posts that count, in the order of their paths. */
  List<Facts> posts() {
    return posts;
  }

  /** How many posts have a key with a value. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** All keys that some post has. */
  Set<String> keys() {
    return counts.keySet();
  }

  /** The keys of a post that have a value. */
  static Set<String> keys(Facts post) {
    Set<String> keys = new HashSet<>();
    for (FieldFact field : post.fields()) {
      boolean empty = field.form() == FieldFact.Form.TEXT && field.text().isBlank();
      if (field.form() != FieldFact.Form.NOTHING && !empty) {
        keys.add(field.key());
      }
    }
    return keys;
  }

  /** {@code 112 of 115 posts}. */
  String evidence(String key) {
    return count(key) + " of " + posts.size() + " posts";
  }
}
