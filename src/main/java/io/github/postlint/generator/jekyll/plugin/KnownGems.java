package io.github.postlint.generator.jekyll.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gems of which it is known what they register with Liquid. */
final class KnownGems {
  private static final String OPEN = "*";

  private final Map<String, Gem> gems = new HashMap<>();

  /**
   * What a gem registers.
   *
   * @param tags names of tags and blocks
   * @param filters names of filters
   */
  record Gem(Set<String> tags, Set<String> filters) {

    /** Whether there are others, which the gem makes up while it is loaded. */
    boolean isOpen() {
      return tags.contains(OPEN) || filters.contains(OPEN);
    }
  }

  /** Reads the table. */
  static KnownGems read() {
    KnownGems known = new KnownGems();
    try (InputStream in = KnownGems.class.getResourceAsStream("gems.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(known::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  private void add(String line) {
    if (!line.isBlank() && !line.startsWith("#")) {
      String[] parts = line.split(";", -1);
      gems.put(parts[0].strip(), new Gem(words(parts, 1), words(parts, 2)));
    }
  }

  private static Set<String> words(String[] parts, int index) {
    String words = index < parts.length ? parts[index].strip() : "";
    return words.isEmpty() ? Set.of() : Set.of(words.split("\\s+"));
  }

  /** What a gem registers; empty where that is not known. */
  Optional<Gem> of(String name) {
    return Optional.ofNullable(gems.get(name));
  }

  /** The gems by the tags that they bring; of several with one tag, the first by name. */
  Map<String, String> byTag() {
    Map<String, String> byTag = new HashMap<>();
    gems.forEach(
        (name, gem) ->
            gem.tags()
                .forEach(tag -> byTag.merge(tag, name, (a, b) -> a.compareTo(b) <= 0 ? a : b)));
    byTag.remove(OPEN);
    return byTag;
  }
}
