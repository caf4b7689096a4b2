package io.github.postlint.rules.authors;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The authors to whom the posts of a site refer. Authors whom a post describes do not count. */
final class AuthorUses {
  private static final List<String> KEYS = List.of("author", "authors");

  private final Map<String, List<TextFact>> byName = new LinkedHashMap<>();
  private int size;

  AuthorUses(List<Facts> posts) {
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED && !post.stated().isEmpty()) {
        for (String key : KEYS) {
          for (TextFact use : post.stated().getOrDefault(key, List.of())) {
            byName.computeIfAbsent(use.text(), any -> new ArrayList<>()).add(use);
            size++;
          }
        }
      }
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The uses by author as posts write it, each with its place. */
  Map<String, List<TextFact>> byName() {
    return byName;
  }

  /** How many uses a set of names knows. */
  int known(AuthorNames names) {
    int known = 0;
    for (Map.Entry<String, List<TextFact>> author : byName.entrySet()) {
      known += names.has(author.getKey()) ? author.getValue().size() : 0;
    }
    return known;
  }

  /** How many posts have an author whom a set of names knows. */
  int postsKnown(AuthorNames names) {
    Set<String> paths = new HashSet<>();
    byName.forEach(
        (author, uses) -> {
          if (names.has(author)) {
            uses.forEach(use -> paths.add(use.place().path()));
          }
        });
    return paths.size();
  }
}
