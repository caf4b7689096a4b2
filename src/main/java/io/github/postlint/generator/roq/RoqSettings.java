package io.github.postlint.generator.roq;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of a site, over those that Roq has of itself.
 *
 * @param file where they stand, relative to the site
 * @param base where content, templates and data lie, relative to the site; empty or with a slash at
 *     its end
 * @param own what the site sets
 */
record RoqSettings(String file, String base, Map<String, String> own) {
  private static final List<String> FILES =
      List.of("src/main/resources/application.properties", "config/application.properties");
  private static final List<String> BASES = List.of("", "src/main/resources/");
  private static final Pattern COLLECTION =
      Pattern.compile("site\\.collections\\.([^.]+)(?:\\..+)?");
  private static final String POSTS = "posts";

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("site.content-dir", "content"),
          Map.entry("site.public-dir", "public"),
          Map.entry("site.static-dir", "static"),
          Map.entry("site.images-path", "images/"),
          Map.entry("site.draft-directory", "drafts"),
          Map.entry("site.date-format", "yyyy-MM-dd[ HH:mm][:ss][ Z]"),
          Map.entry("site.page-link", "/:path:ext"),
          Map.entry("site.page-layout", "page"),
          Map.entry("site.slugify-files", "true"),
          Map.entry("site.default-ignored-files", "**/_**,_**"),
          Map.entry("site.collections.posts.layout", "post"));

  /** Copies the map. */
  RoqSettings {
    own = Map.copyOf(own);
  }

  /** Where the content of a site lies; empty where there is none. */
  static Optional<String> base(Path root) {
    return BASES.stream()
        .filter(base -> Files.isDirectory(PathText.resolve(root, base + "content")))
        .findFirst();
  }

  /** The settings of a site; Roq's own where it has none, or where they cannot be read. */
  static RoqSettings read(Path root) {
    Map<String, String> own = new HashMap<>();
    for (String file : FILES) {
      load(PathText.resolve(root, file)).forEach(own::putIfAbsent);
    }
    String file =
        FILES.stream()
            .filter(name -> Files.exists(PathText.resolve(root, name)))
            .findFirst()
            .orElse(FILES.get(0));
    return new RoqSettings(file, base(root).orElse(""), own);
  }

  private static Map<String, String> load(Path file) {
    Properties properties = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = new StringReader(PlainFile.text(file))) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        // The build of the site stops here as well, and says why.
        return Map.of();
      }
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  /** Whether any setting is Roq's own. */
  boolean isRoq() {
    return own.keySet().stream().anyMatch(key -> key.startsWith("site."));
  }

  /** A value; empty text where there is none. */
  String text(String key) {
    return own.getOrDefault(key, DEFAULTS.getOrDefault(key, "")).strip();
  }

  /** The path below which the site is published, without a slash at its end; empty for none. */
  String basePath() {
    String path = text("quarkus.http.root-path").replaceAll("/+$", "");
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  boolean isTrue(String key) {
    return text(key).equalsIgnoreCase("true");
  }

  /** The items of a value, which commas divide. */
  List<String> list(String key) {
    return Arrays.stream(text(key).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The folder of content, relative to the site, without a slash at its end. */
  String content() {
    return base + text("site.content-dir");
  }

  /** The names of collections, each the name of a folder of content. */
  Set<String> collections() {
    Set<String> names = new LinkedHashSet<>();
    if (!text("site.collections.posts").equalsIgnoreCase("false")) {
      names.add(POSTS);
    }
    for (String key : own.keySet()) {
      Matcher collection = COLLECTION.matcher(key);
      if (collection.matches()
          && !text("site.collections." + collection.group(1)).equalsIgnoreCase("false")) {
        names.add(collection.group(1));
      }
    }
    return names;
  }

  /** The template of the addresses of a collection's documents. */
  String link(String collection) {
    String link = text("site.collections." + collection + ".link");
    return link.isEmpty() ? "/:collection/:slug/" : link;
  }

  boolean publishesFuture(String collection) {
    return isTrue("site.future") || isTrue("site.collections." + collection + ".future");
  }
}
