package io.github.postlint.tags.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files in memory, until it is known which there are. */
final class CollectedFiles implements Output {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Override
  public void put(String path, byte[] content) {
    if (!SafePath.isInside(path)) {
      throw new IllegalArgumentException("\"" + path + "\" is not a path below the output folder.");
    }
    if (files.putIfAbsent(path, content) != null) {
      throw new IllegalArgumentException("\"" + path + "\" is put twice.");
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }
}
