package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import io.github.postlint.tags.output.Output;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Puts JSON documents into an output. */
public final class JsonFile {
  private JsonFile() {}

  /**
   * Puts one document.
   *
   * @param path as {@link Output#put(String, byte[])} takes it
   * @param document writes it
   */
  public static void put(Output output, String path, Consumer<Json> document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Json json = new Json(bytes)) {
      document.accept(json);
    }
    output.put(path, bytes.toByteArray());
  }
}
