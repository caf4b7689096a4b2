package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.WrittenFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SuggestionBudget which address was meant: one of the same name elsewhere, or one in the same
 * folder.
 */
final class NearAddress {
  private final SiteMap map;
  private final SuggestionBudget budget = new SuggestionBudget();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> byFolder = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  NearAddress(SiteMap map) {
    this.map = map;
  }

  /** Most sites need no guess, and no index of their addresses. */
  private void index() {
    for (WrittenFile file : map.written().values()) {
      add(byName, name(file.address()), file.address());
      add(byFolder, folder(file.address()), file.address());
    }
  }

  private static void add(Map<String, Set<String>> index, String key, String address) {
    index.computeIfAbsent(key, one -> new HashSet<>()).add(address);
  }

  /**
   * The address that was probably meant.
   *
   * @param path without a leading slash
   */
  Optional<String> of(String path) {
    if (known.isEmpty()) {
      index();
    }
    return known.computeIfAbsent(path, one -> guess("/" + one));
  }

  private Optional<String> guess(String address) {
    Set<String> same = byName.getOrDefault(name(address), Set.of());
    if (same.size() == 1) {
      return same.stream().findFirst();
    }
    return budget
        .nearest(address, byFolder.getOrDefault(folder(address), Set.of()))
        .filter(one -> isNear(name(address), name(one)));
  }

  private static boolean isNear(String name, String other) {
    return Suggestion.nearest(name, List.of(other)).isPresent();
  }

  /** The last part of a path, without slash and extension of a page. */
  private static String name(String address) {
    String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String name = bare.substring(bare.lastIndexOf('/') + 1);
    return name.endsWith(".html") ? name.substring(0, name.length() - 5) : name;
  }

  private static String folder(String address) {
    String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return bare.substring(0, bare.lastIndexOf('/') + 1);
  }
}
