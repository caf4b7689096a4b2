package io.github.postlint.tags.html;

import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of an index, by path. */
record WrittenPages(Map<String, String> pages) implements Output {

  static WrittenPages of(TagIndex index) {
    return of(index, new HtmlOptions(10, true, Optional.empty()));
  }

  static WrittenPages of(TagIndex index, HtmlOptions options) {
    WrittenPages written = new WrittenPages(new TreeMap<>());
    new HtmlWriter(options).write(index, written);
    return written;
  }

  @Override
  public void put(String path, byte[] content) {
    String before = pages.put(path, new String(content, StandardCharsets.UTF_8));
    if (before != null) {
      throw new IllegalStateException(path + " is written twice");
    }
  }

  String html(String path) {
    if (!pages.containsKey(path)) {
      throw new AssertionError("There is no " + path + " among " + pages.keySet());
    }
    return pages.get(path);
  }

  Document page(String path) {
    return Jsoup.parse(html(path), "https://pages.example/" + path);
  }

  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
