package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.WrittenFile;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, Map<String, String>> byFolder = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  NearAddress(SiteMap map) {
    this.map = map;
  }

  /** Most sites need no guess, and no index of their addresses. */
  private void index() {
    for (WrittenFile file : map.written().values()) {
      add(byName, name(file.address()), file.address());
      byFolder
          .computeIfAbsent(folder(file.address()), one -> new HashMap<>())
          .merge(name(file.address()), file.address(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
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
    Map<String, String> beside = byFolder.getOrDefault(folder(address), Map.of());
    return budget.nearest(name(address), beside.keySet()).map(beside::get);
  }

  /** Whether the address that was probably meant differs by one letter, and not by a number. */
  boolean isSlip(String path) {
    String bare = bare("/" + path);
    return of(path).map(NearAddress::bare).filter(one -> Slip.isOne(bare, one)).isPresent();
  }

  /** The address without slash, index and extension of a page. */
  private static String bare(String address) {
    return address.replaceFirst("(?:/|/index\\.html|\\.html)$", "");
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
