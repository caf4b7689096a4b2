package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the settings leave open about a site's addresses. */
public final class SettingsEffects {
  /** Keys of a second file of settings that change addresses. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?m)^(?:source|destination|baseurl|permalink|plugins|gems|plugins_dir|theme|remote_theme"
              + "|collections|collections_dir|defaults|include|exclude|keep_files)\\s*:");

  /** Themes that bring nothing but files below {@code assets}. */
  private static final Set<String> PLAIN_THEMES =
      Set.of(
          "minima",
          "minimal-mistakes-jekyll",
          "just-the-docs",
          "jekyll-theme-chirpy",
          "jekyll-theme-architect",
          "jekyll-theme-cayman",
          "jekyll-theme-dinky",
          "jekyll-theme-hacker",
          "jekyll-theme-leap-day",
          "jekyll-theme-merlot",
          "jekyll-theme-midnight",
          "jekyll-theme-minimal",
          "jekyll-theme-modernist",
          "jekyll-theme-primer",
          "jekyll-theme-slate",
          "jekyll-theme-tactile",
          "jekyll-theme-time-machine");

  private final Settings settings;
  private final Path root;
  private final SiteMapBuilder map;

  /**
   * Those of one site.
   *
   * @param root the site's folder, where other files of settings may lie
   * @param map is told of what may be published beside the files
   */
  public SettingsEffects(Settings settings, Path root, SiteMapBuilder map) {
    this.settings = settings;
    this.root = root;
    this.map = map;
  }

  /** Tells the map of addresses; to be called once. */
  public void read() {
    boolean moved = settings.text("source").filter(path -> !path.matches("\\.?/?")).isPresent();
    if (moved || hasOtherSettings() || isBlank()) {
      map.mayBeAnything();
    }
    settings.texts("keep_files").forEach(map::mayBegin);
    settings
        .text("theme")
        .filter(theme -> !PLAIN_THEMES.contains(theme))
        .ifPresent(theme -> map.mayBeAnything());
    if (settings.text("theme").or(() -> settings.text("remote_theme")).isPresent()) {
      map.mayBegin("assets/");
    }
    archives();
    pages();
  }

  private void archives() {
    if (settings.values().value("jekyll-archives").isPresent()) {
      Stream.of("year", "month", "day", "tag", "category")
          .map(kind -> archive(kind))
          .map(NamedTemplate::prefix)
          .forEach(map::mayBegin);
      map.mayMatch(Pattern.compile("\\d{4}(?:/\\d+)*/?(?:index\\.html)?"));
    }
  }

  /** Archives of years begin with the year unless the settings say otherwise. */
  private String archive(String kind) {
    var archives = settings.mapping("jekyll-archives");
    String written =
        archives.value("permalinks").orElse(null)
                instanceof io.github.postlint.post.frontmatter.yaml.YamlMapping permalinks
            ? permalinks.scalar(kind).map(YamlScalar::text).orElse("")
            : "";
    String template = written.isEmpty() ? "/" + kind + "/:name/" : written;
    return template.startsWith("/:year") ? "/" + kind + "/" : template;
  }

  private void pages() {
    if (settings.text("paginate").isPresent()
        || settings.values().value("pagination").isPresent()) {
      map.mayContain("page");
      String template = settings.text("paginate_path").orElse("/page:num/");
      map.mayBegin(NamedTemplate.prefix(template));
    }
    if (settings.values().value("autopages").isPresent()) {
      map.mayBeAnything();
    }
  }

  /** A file of settings without a word tells nothing; no such file tells that there are none. */
  private boolean isBlank() {
    Path file = root.resolve(settings.path());
    try {
      return Files.exists(file) && Files.readString(file).isBlank();
    } catch (IOException e) {
      return true;
    }
  }

  private boolean hasOtherSettings() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "_config*.{yml,yaml,toml}")) {
      for (Path file : files) {
        boolean own = file.getFileName().toString().equals(settings.path());
        if (!own && CHANGES.matcher(Files.readString(file)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Files that plugins of the site write, by name. */
  public static List<String> pluginFiles() {
    return List.of("feed.xml", "sitemap.xml", "robots.txt", "CNAME");
  }
}
