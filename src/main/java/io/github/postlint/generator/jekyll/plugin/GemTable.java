package io.github.postlint.generator.jekyll.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gems of which it is known what they do. */
public final class GemTable {
  private final Map<String, Gem> gems = new LinkedHashMap<>();

  private GemTable() {}

  /** Reads the table. */
  public static GemTable read() {
    GemTable table = new GemTable();
    try (InputStream in = GemTable.class.getResourceAsStream("plugins.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    if (!line.isBlank() && !line.startsWith("#")) {
      String[] parts = Arrays.copyOf(line.split(";", -1), 8);
      Gem gem =
          new Gem(
              parts[0].strip(),
              words(parts[1]),
              words(parts[2]),
              List.copyOf(places(parts[3])),
              words(parts[4]),
              words(parts[5]),
              parts[6] == null ? "" : parts[6].strip(),
              words(parts[7]));
      gems.put(gem.name(), gem);
    }
  }

  private static Set<String> words(String part) {
    return part == null || part.isBlank()
        ? Set.of()
        : new LinkedHashSet<>(Arrays.asList(part.strip().split("\\s+")));
  }

  /** A place in braces may have spaces. */
  private static Set<String> places(String part) {
    return part == null || part.isBlank()
        ? Set.of()
        : new LinkedHashSet<>(Arrays.asList(part.strip().split("\\s+(?![^{]*\\})")));
  }

  /** All of them, plugins first, by name. */
  public Collection<Gem> all() {
    return gems.values();
  }

  /** What is known of a gem; empty where nothing is. */
  public Optional<Gem> of(String name) {
    return Optional.ofNullable(gems.get(name));
  }

  /** The gems by the tags that they bring; of several with one tag, the first by name. */
  Map<String, String> byTag() {
    Map<String, String> byTag = new HashMap<>();
    gems.forEach(
        (name, gem) ->
            gem.tags()
                .forEach(tag -> byTag.merge(tag, name, (a, b) -> a.compareTo(b) <= 0 ? a : b)));
    byTag.remove(Gem.ANY);
    return byTag;
  }
}
