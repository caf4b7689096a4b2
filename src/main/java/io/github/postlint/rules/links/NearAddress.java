package io.github.postlint.rules.links;

import io.github.postlint.lint.Suggestion;
import io.github.postlint.site.SiteMap;
import io.github.postlint.site.WrittenFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Guesses which address was meant: one of the same name elsewhere, or one in the same folder. */
final class NearAddress {
  private final Map<String, Set<String>> byName = new TreeMap<>();
  private final Map<String, Set<String>> byFolder = new TreeMap<>();

  NearAddress(SiteMap map) {
    for (WrittenFile file : map.written().values()) {
      add(byName, name(file.address()), file.address());
      add(byFolder, folder(file.address()), file.address());
    }
  }

  private static void add(Map<String, Set<String>> index, String key, String address) {
    index.computeIfAbsent(key, one -> new TreeSet<>()).add(address);
  }

  /**
   * The address that was probably meant.
   *
   * @param path without a leading slash
   */
  Optional<String> of(String path) {
    String address = "/" + path;
    Set<String> same = byName.getOrDefault(name(address), Set.of());
    if (same.size() == 1) {
      return same.stream().findFirst();
    }
    List<String> near =
        Stream.of(folder(address), name(address).isEmpty() ? "" : folder(address))
            .distinct()
            .flatMap(folder -> byFolder.getOrDefault(folder, Set.of()).stream())
            .toList();
    return Suggestion.nearest(address, near).filter(one -> isNear(name(address), name(one)));
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
