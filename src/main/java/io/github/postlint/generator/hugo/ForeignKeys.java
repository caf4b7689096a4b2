package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys of front matter that other generators know, and that Hugo passes over. */
final class ForeignKeys {
  private static final Map<String, String> OWN_NAMES =
      Map.of(
          "permalink", "url",
          "redirect_from", "aliases",
          "alias", "aliases",
          "tag", "tags",
          "category", "categories",
          "last_modified_at", "lastmod",
          "publish_date", "publishDate");

  /** No template lies in more folders. */
  private static final int MAX_DEPTH = 8;

  private final Path root;
  private final HugoSettings settings;
  private String templates;

  ForeignKeys(Path root, HugoSettings settings) {
    this.root = root;
    this.settings = settings;
  }

  /** Hugo's name for the key, unless a template that is there may read it. */
  Optional<String> ownName(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    String name = OWN_NAMES.get(small);
    return name == null || settings.taxonomies().contains(small) || isRead(small)
        ? Optional.empty()
        : Optional.of(name);
  }

  private boolean isRead(String key) {
    String word = Pattern.quote(key);
    return Pattern.compile("(?i)\\.Params\\." + word + "\\b|[\"'`](?:params\\.)?" + word + "[\"'`]")
        .matcher(templates())
        .find();
  }

  private synchronized String templates() {
    if (templates == null) {
      StringBuilder all = new StringBuilder();
      for (String folder : settings.layoutFolders()) {
        read(PathText.resolve(root, folder), all);
      }
      templates = all.toString();
    }
    return templates;
  }

  private static void read(Path folder, StringBuilder all) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND);
        all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      }
    } catch (IOException e) {
      // What cannot be read reads no key.
      return;
    }
  }
}
