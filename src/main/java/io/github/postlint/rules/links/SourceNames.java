package io.github.postlint.rules.links;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of which a site is made, by folder and by name. */
final class SourceNames {
  private final Map<String, List<String>> byFolder = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  SourceNames(Collection<String> sources) {
    for (String source : sources) {
      int name = source.lastIndexOf('/') + 1;
      add(byFolder, source.substring(0, name), source);
      if (name > 0) {
        add(byName, source.substring(name), source);
      }
    }
  }

  private static void add(Map<String, List<String>> index, String key, String source) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(source);
  }

  /** Files of the same folder, or of the same name in whatever folder. */
  Collection<String> near(String path) {
    int name = path.lastIndexOf('/') + 1;
    List<String> beside = byFolder.getOrDefault(path.substring(0, name), List.of());
    List<String> alike = byName.getOrDefault(path.substring(name), List.of());
    return alike.isEmpty() ? beside : beside.isEmpty() ? alike : joined(beside, alike);
  }

  /** Both lists, without a copy of either: folders may be large. */
  private static List<String> joined(List<String> first, List<String> second) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return index < first.size() ? first.get(index) : second.get(index - first.size());
      }

      @Override
      public int size() {
        return first.size() + second.size();
      }
    };
  }
}
