package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The folders of a kind's terms below {@code content/tags/}. A term has one for each key under
 * which Hugo lists its posts, that of the most frequent spelling first. Where two terms share a
 * key, the one with more posts under it has the folder.
 */
final class HugoFolders {
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  HugoFolders(Taxonomy taxonomy) {
    Map<String, Integer> posts = new HashMap<>();
    for (IndexedTerm term : taxonomy.terms()) {
      for (Map.Entry<String, Integer> key : keys(term).entrySet()) {
        if (key.getValue() > posts.getOrDefault(key.getKey(), 0)) {
          posts.put(key.getKey(), key.getValue());
          owners.put(key.getKey(), term.slug());
        }
      }
    }
    taken.addAll(owners.keySet());
  }

  /** A term's folders, at least one. Asks for each term once. */
  List<String> of(IndexedTerm term) {
    List<String> folders = new ArrayList<>();
    for (Variant variant : term.variants()) {
      String key = HugoKey.of(variant.text());
      if (term.slug().equals(owners.get(key)) && !folders.contains(key)) {
        folders.add(key);
      }
    }
    return folders.isEmpty() ? List.of(free(term.slug())) : folders;
  }

  /** Hugo publishes any folder; one that is not a key is a page without posts of its own. */
  private String free(String slug) {
    String folder = slug;
    while (!taken.add(folder)) {
      folder += "-";
    }
    return folder;
  }

  private static Map<String, Integer> keys(IndexedTerm term) {
    Map<String, Integer> keys = new HashMap<>();
    for (Variant variant : term.variants()) {
      String key = HugoKey.of(variant.text());
      if (HugoKey.isFolder(key)) {
        keys.merge(key, variant.count(), Integer::sum);
      }
    }
    return keys;
  }
}
