package io.github.postlint.tags.output;

import io.github.postlint.io.Json;
import io.github.postlint.read.PlainFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The list of files that runs have written: only these are ever deleted. */
final class Manifest {
  /** More than the names of a million files take. */
  private static final int MAX_BYTES = 1 << 28;

  static final String NAME = "manifest.json";

  private static final int VERSION = 1;

  private Manifest() {}

  /**
   * The paths that a manifest lists. One that is missing or cannot be read lists none: its files
   * then stay, which is the safe side.
   */
  static SortedSet<String> read(Path file) {
    SortedSet<String> paths = new TreeSet<>();
    if (Files.isRegularFile(file)) {
      try (JsonParser json =
          new JsonFactory()
              .createParser(ObjectReadContext.empty(), PlainFile.bytes(file, MAX_BYTES))) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.VALUE_STRING
              && SafePath.isInside(json.getString())) {
            paths.add(json.getString());
          }
        }
      } catch (IOException | JacksonException e) {
        return new TreeSet<>();
      }
    }
    return paths;
  }

  static byte[] write(Collection<String> paths) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Json json = new Json(bytes)) {
      json.object(
          () -> {
            json.field("version", VERSION);
            json.list("files", () -> paths.forEach(json::item));
          });
    }
    return bytes.toByteArray();
  }
}
