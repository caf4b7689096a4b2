package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.settings.SettingsEffects;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What plugins may add to a site: pages, or ids within pages. */
final class PluginEffects {
  /** Plugins that write no pages, or pages of which the map knows where they may lie. */
  private static final Set<String> KNOWN =
      Set.of(
          "classifier-reborn",
          "github-pages",
          "html-pipeline",
          "jekyll",
          "jekyll-archives",
          "jekyll-avatar",
          "jekyll-coffeescript",
          "jekyll-commonmark",
          "jekyll-commonmark-ghpages",
          "jekyll-compose",
          "jekyll-default-layout",
          "jekyll-feed",
          "jekyll-gist",
          "jekyll-github-metadata",
          "jekyll-include-cache",
          "jekyll-last-modified-at",
          "jekyll-mentions",
          "jekyll-optional-front-matter",
          "jekyll-paginate",
          "jekyll-readme-index",
          "jekyll-redirect-from",
          "jekyll-relative-links",
          "jekyll-remote-theme",
          "jekyll-sass-converter",
          "jekyll-seo-tag",
          "jekyll-sitemap",
          "jekyll-target-blank",
          "jekyll-theme-chirpy",
          "jekyll-titles-from-headings",
          "jekyll-toc",
          "jemoji",
          "kramdown",
          "kramdown-parser-gfm",
          "minima",
          "rouge",
          "tzinfo",
          "tzinfo-data",
          "wdm",
          "webrick");

  private static final Pattern GROUP =
      Pattern.compile(
          "group\\s*\\(?\\s*:jekyll_plugins\\b.*?^\\s*end\\b", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern GEM = Pattern.compile("(?m)^\\s*gem\\s*\\(?\\s*[\"']([^\"']+)[\"']");
  private static final Pattern GROUPED =
      Pattern.compile("(?m)^\\s*gem\\s*\\(?\\s*[\"']([^\"']+)[\"'].*:jekyll_plugins");

  /** Words without which a plugin's code changes no addresses. */
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "Generator|Page|StaticFile|static_files|\\.pages|Converter|Document\\b|Reader|Site\\b"
              + "|Jekyll::URL|permalink|write|FileUtils|\\bcp\\b|require_relative|eval|posts\\.docs"
              + "|redirect|Renderer|post_url|relative_url|absolute_url|baseurl");

  /** Words without which a plugin's code changes nothing in rendered pages. */
  private static final Pattern PAGES =
      Pattern.compile("Hooks|Converter|Kramdown|Nokogiri|prepend|alias|module_eval|class_eval");

  private final Settings settings;
  private final Path root;
  private final SiteMapBuilder map;

  PluginEffects(Settings settings, Path root, SiteMapBuilder map) {
    this.settings = settings;
    this.root = root;
    this.map = map;
  }

  void read() {
    List<String> names = new ArrayList<>(settings.texts("plugins"));
    names.addAll(settings.texts("gems"));
    gemfile().ifPresent(text -> names.addAll(gems(text)));
    boolean scalar = Stream.of("plugins", "gems").anyMatch(key -> settings.text(key).isPresent());
    if (scalar || !KNOWN.containsAll(names)) {
      map.mayBeAnything();
    }
    SettingsEffects.pluginFiles().forEach(map::mayWrite);
    map.mayBegin("feed/");
    settings
        .mapping("feed")
        .scalar("path")
        .ifPresent(path -> map.mayWrite(path.text().replaceFirst("^/", "")));
    folders();
  }

  /** The nearest file of gems, in the site's folder or above it. */
  private Optional<String> gemfile() {
    for (Path folder = root.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve("Gemfile");
      if (Files.isRegularFile(file)) {
        return text(file);
      }
    }
    return Optional.empty();
  }

  private static List<String> gems(String gemfile) {
    List<String> gems = new ArrayList<>();
    Matcher group = GROUP.matcher(gemfile);
    while (group.find()) {
      GEM.matcher(group.group()).results().map(one -> one.group(1)).forEach(gems::add);
    }
    GROUPED.matcher(gemfile).results().map(one -> one.group(1)).forEach(gems::add);
    return gems;
  }

  private void folders() {
    for (String name : SourceFolders.plugins(settings)) {
      Path folder = root.resolve(name);
      if (Files.isDirectory(folder)) {
        folder(folder);
      }
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".rb")).forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      map.mayBeAnything();
    }
  }

  private void file(Path file) {
    String code = text(file).orElse("");
    if (code.isBlank() || ADDRESSES.matcher(code).find()) {
      map.mayBeAnything();
    }
    if (PAGES.matcher(code).find()) {
      map.unknownLayouts();
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
