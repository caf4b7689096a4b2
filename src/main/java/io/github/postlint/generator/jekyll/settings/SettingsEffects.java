package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the settings leave open about a site's addresses. */
public final class SettingsEffects {
  /** Keys of a second file of settings that change addresses. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?m)^(?:source|destination|baseurl|permalink|plugins|gems|plugins_dir|theme|remote_theme"
              + "|collections|collections_dir|defaults|include|exclude|keep_files)\\s*:");

  /** Files of settings with which nothing is published that readers get. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)[._-](?:dev|devel|development|local|localhost|test|testing|debug|draft|drafts|fast|"
              + "quick|preview|staging|stage|ci|docker|incremental)(?![a-z])");

  private static final String AUTOPAGES = "the plugin jekyll-paginate-v2";

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
    if (settings.text("source").filter(path -> !path.matches("\\.?/?")).isPresent()) {
      map.mayBeAnything("another folder, which the setting source names,");
    }
    otherSettings();
    if (isBlank()) {
      map.mayBeAnything(settings.path() + ", which is empty here,");
    }
    settings.texts("keep_files").forEach(path -> map.mayBegin(path, "the setting keep_files"));
    settings.text("theme").ifPresent(this::theme);
    settings.text("remote_theme").ifPresent(this::theme);
    settings
        .mapping("feed")
        .scalar("path")
        .ifPresent(path -> map.mayWrite(path.text().replaceFirst("^/", "")));
    pluginFiles().forEach(map::mayWrite);
    pages();
  }

  private void theme(String theme) {
    map.mayBegin("assets/", "the theme " + theme);
  }

  private void pages() {
    if (settings.text("paginate").isPresent()) {
      list(settings.text("paginate_path").orElse("/page:num/"));
    }
    if (settings.values().value("pagination").isPresent()) {
      list(
          settings
              .mapping("pagination")
              .scalar("permalink")
              .map(Scalar::text)
              .orElse("/page/:num/"));
      list("/page/:num/");
      list("/page:num/");
    }
    if (settings.values().value("autopages").isPresent()) {
      map.mayBegin("tag/", AUTOPAGES);
      map.mayBegin("category/", AUTOPAGES);
      map.mayBegin("collection/", AUTOPAGES);
    }
  }

  /** Any page may list posts on further pages. */
  private void list(String template) {
    String bare = template.replaceAll("^/|/$", "");
    String number = Pattern.quote(bare).replace(":num", "\\E\\d+\\Q");
    map.mayMatch(
        "(?:.*/)?" + number + "(?:\\.html|/(?:index\\.html)?)?", "/…/" + bare, "a list of posts");
  }

  /** A file of settings without a word tells nothing; no such file tells that there are none. */
  private boolean isBlank() {
    Path file = PathText.resolve(root, settings.path());
    try {
      return Files.exists(file) && PlainFile.text(file).isBlank();
    } catch (IOException e) {
      return true;
    }
  }

  /** Builds can be given more files of settings. */
  private void otherSettings() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "_config*.{yml,yaml,toml}")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.equals(settings.path())
            && !LOCAL.matcher(name).find()
            && CHANGES.matcher(PlainFile.text(file)).find()) {
          map.mayBeAnything("a build with the settings of " + name);
        }
      }
    } catch (IOException e) {
      map.mayBeAnything("a build with other settings");
    }
  }

  /** Files that plugins of the site write, by name. */
  private static List<String> pluginFiles() {
    return List.of("feed.xml", "sitemap.xml", "robots.txt", "CNAME");
  }
}
