package io.github.postlint.generator.roq;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The values that documents take over from the layouts of a site: theirs, and those of these. */
final class RoqLayoutValues {
  /** A longer chain of layouts goes round in a circle. */
  private static final int MAX_CHAIN = 20;

  private final Path folder;
  private final Map<String, Mapping> read = new ConcurrentHashMap<>();

  /**
   * @param folder in which the site's layouts lie
   */
  RoqLayoutValues(Path folder) {
    this.folder = folder;
  }

  /** The text of a value that a layout, or one of those that it has itself, gives. */
  Optional<String> text(String layout, String key) {
    String name = layout;
    for (int i = 0; i < MAX_CHAIN && !name.isEmpty(); i++) {
      Mapping values = read.computeIfAbsent(name, this::values);
      Optional<String> value = text(values, key);
      if (value.isPresent()) {
        return value;
      }
      name = text(values, "layout").orElse("");
    }
    return Optional.empty();
  }

  private static Optional<String> text(Mapping values, String key) {
    return values.scalar(key).filter(value -> !value.isNull()).map(Scalar::text);
  }

  private Mapping values(String layout) {
    try {
      for (String name : List.of(layout + ".html", layout)) {
        Path file = PathText.resolve(folder, name);
        if (file.normalize().startsWith(folder) && Files.isRegularFile(file)) {
          return new RoqFrontMatter()
              .read(SourceReader.read(file, name))
              .map(FrontMatter::mapping)
              .orElse(Mapping.empty(Span.at(0)));
        }
      }
    } catch (IOException | InvalidPathException e) {
      // A layout that cannot be read gives nothing.
      return Mapping.empty(Span.at(0));
    }
    return Mapping.empty(Span.at(0));
  }
}
