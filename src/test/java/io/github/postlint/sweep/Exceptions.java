package io.github.postlint.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hits that are shown as the author means them. A file of theirs has one a line: kind, document,
 * line, reason. A document that ends with {@code *} is all that begin so, and a line that is {@code
 * *} is any.
 */
final class Exceptions {
  private record Meant(String kind, String document, String line) {
    boolean covers(Hit hit) {
      String path = hit.site() + "/" + hit.path();
      boolean named =
          document.endsWith("*")
              ? path.startsWith(document.substring(0, document.length() - 1))
              : path.equals(document);
      boolean here = line.equals("*") || line.equals(String.valueOf(hit.line()));
      return named && here && kind.equals(hit.kind());
    }
  }

  private final List<Meant> all;
  private final Set<Meant> used = new HashSet<>();

  private Exceptions(List<Meant> all) {
    this.all = all;
  }

  static Exceptions read(String file) throws IOException {
    try (InputStream stream = Exceptions.class.getResourceAsStream(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Exceptions(
          text.lines().filter(line -> !line.isBlank()).map(Exceptions::row).toList());
    }
  }

  private static Meant row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4 || cells[3].isBlank()) {
      throw new IllegalArgumentException("Not kind, document, line and reason: " + line);
    }
    return new Meant(cells[0], cells[1], cells[2]);
  }

  boolean cover(Hit hit) {
    List<Meant> covering = all.stream().filter(each -> each.covers(hit)).toList();
    used.addAll(covering);
    return !covering.isEmpty();
  }

  /** Those that cover no hit. */
  List<String> unused() {
    return all.stream().filter(each -> !used.contains(each)).map(Meant::toString).toList();
  }
}
