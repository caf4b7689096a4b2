package io.github.postlint.tags;

import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the files that a writer puts. */
public final class MemoryOutput implements Output {
  private final Map<String, byte[]> files = new TreeMap<>();

  /** All files of a writer. */
  public static MemoryOutput of(IndexWriter writer, TagIndex index) {
    MemoryOutput output = new MemoryOutput();
    writer.write(index, output);
    return output;
  }

  @Override
  public void put(String path, byte[] content) {
    if (path.startsWith("/") || Path.of(path).normalize().startsWith("..")) {
      throw new IllegalArgumentException(path);
    }
    if (files.put(path, content) != null) {
      throw new IllegalArgumentException(path + " is put twice");
    }
  }

  public Map<String, byte[]> files() {
    return files;
  }

  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** Copies what lies below a prefix into a folder. */
  public void copy(String prefix, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(prefix)) {
        Path target = folder.resolve(file.getKey().substring(prefix.length()));
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
  }
}
