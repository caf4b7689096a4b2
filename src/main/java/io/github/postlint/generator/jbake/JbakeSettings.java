package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.properties.PropertyHeader;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of a site, over those that JBake 2.7 has of itself.
 *
 * @param own what the site sets
 */
record JbakeSettings(Map<String, String> own) {
  /** The file of settings, in the site's folder. */
  static final String FILE = "jbake.properties";

  /** How it was called once. */
  private static final String FORMER_FILE = "custom.properties";

  private static final Pattern TEMPLATE = Pattern.compile("template\\.([\\w-]+)\\.file");

  private static final Set<String> TYPES =
      Set.of(
          "page",
          "post",
          "masterindex",
          "archive",
          "feed",
          "error404",
          "tag",
          "tagsindex",
          "sitemap");

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("content.folder", "content"),
          Map.entry("asset.folder", "assets"),
          Map.entry("template.folder", "templates"),
          Map.entry("template.post.file", "post.ftl"),
          Map.entry("template.page.file", "page.ftl"),
          Map.entry("index.file", "index.html"),
          Map.entry("archive.file", "archive.html"),
          Map.entry("feed.file", "feed.xml"),
          Map.entry("error404.file", "404.html"),
          Map.entry("sitemap.file", "sitemap.xml"),
          Map.entry("render.index", "true"),
          Map.entry("render.feed", "true"),
          Map.entry("render.archive", "true"),
          Map.entry("render.encoding", "UTF-8"),
          Map.entry("tag.path", "tags"),
          Map.entry("output.extension", ".html"),
          Map.entry("draft.suffix", "-draft"),
          Map.entry("date.format", "yyyy-MM-dd"),
          Map.entry("default.status", "draft"),
          Map.entry("header.separator", PropertyHeader.END),
          Map.entry("ignore.file", ".jbakeignore"),
          Map.entry("asciidoctor.attributes", "source-highlighter=prettify"),
          Map.entry("asciidoctor.attributes.export", "true"));

  /** Copies the map. */
  JbakeSettings {
    own = Map.copyOf(own);
  }

  /** The settings of a site; JBake's own where it has none, or where they cannot be read. */
  static JbakeSettings read(Path root) {
    Map<String, String> own = new HashMap<>(load(root.resolve(FORMER_FILE)));
    load(root.resolve(FILE)).forEach(own::putIfAbsent);
    return new JbakeSettings(own);
  }

  private static Map<String, String> load(Path file) {
    Properties properties = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = new StringReader(PlainFile.text(file))) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        // JBake stops here as well, and says why.
        return Map.of();
      }
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(own.getOrDefault(key, DEFAULTS.get(key)));
  }

  /** The first item of a value; empty text where there is none. */
  String text(String key) {
    List<String> items = list(key);
    return items.isEmpty() ? "" : items.get(0);
  }

  /** The items of a value, which commas divide. */
  List<String> list(String key) {
    return value(key)
        .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
        .orElse(List.of());
  }

  boolean isTrue(String key) {
    return Set.of("true", "yes", "on", "t", "y", "1").contains(text(key));
  }

  boolean isSet(String key) {
    return own.containsKey(key);
  }

  /** A folder of the site, relative to it, without a slash at the end; the usual one elsewhere. */
  String folder(String key) {
    String path = text(key).replace('\\', '/').replaceAll("^(?:\\./)+|/+$", "");
    return path.isEmpty() || path.startsWith("/") || path.contains("..") ? DEFAULTS.get(key) : path;
  }

  /** The types that documents may have. */
  Set<String> types() {
    Set<String> types = new TreeSet<>(TYPES);
    for (String key : own.keySet()) {
      Matcher template = TEMPLATE.matcher(key);
      if (template.find()) {
        types.add(template.group(1));
      }
    }
    return types;
  }

  /** The file with which documents of a type are rendered, relative to the site. */
  Optional<String> template(String type) {
    return value("template." + type + ".file")
        .map(file -> folder("template.folder") + "/" + file.strip());
  }
}
