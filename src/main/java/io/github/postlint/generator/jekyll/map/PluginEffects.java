package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.plugin.Gem;
import io.github.postlint.generator.jekyll.plugin.GemTable;
import io.github.postlint.generator.jekyll.plugin.LoadedGems;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What plugins may add to a site: pages, or ids within pages. */
final class PluginEffects {
  private final Settings settings;
  private final Path root;
  private final SiteMapBuilder map;
  private final GemTable known = GemTable.read();

  PluginEffects(Settings settings, Path root, SiteMapBuilder map) {
    this.settings = settings;
    this.root = root;
    this.map = map;
  }

  void read() {
    LoadedGems loaded = LoadedGems.of(settings, root);
    if (!loaded.readable()) {
      anything("a gem of the Gemfile, which is not written plainly,");
    }
    loaded.names().forEach(this::gem);
    if (!loaded.readable()) {
      map.resolveSourceLinks(DocumentKind.ALL);
    } else if (loaded.names().contains("jekyll-relative-links")) {
      map.resolveSourceLinks(isForAll() ? DocumentKind.RENDERED : Set.of(DocumentKind.PAGE));
    }
    folders();
  }

  private void gem(String name) {
    Optional<Gem> gem = known.of(name);
    if (gem.isEmpty()) {
      String kind = settings.text("theme").filter(name::equals).isPresent() ? "theme " : "plugin ";
      anything("the " + kind + name + ", which is not known,");
      map.resolveSourceLinks(DocumentKind.ALL);
      return;
    }
    String source = "the plugin " + name;
    GemPlaces places = new GemPlaces(settings, source, map);
    gem.get().writes().forEach(places::add);
    gem.get().ids().forEach(map::layoutWord);
    if (gem.get().addsAnyId()) {
      map.unknownLayouts(name);
    }
  }

  /** The plugin takes pages alone unless it is told otherwise. */
  private boolean isForAll() {
    return settings
        .mapping("relative_links")
        .scalar("collections")
        .filter(RubyText::isTrue)
        .isPresent();
  }

  private void anything(String source) {
    map.mayBeAnything(source);
    map.unknownLayouts(source);
  }

  private void folders() {
    for (String name : SourceFolders.plugins(settings)) {
      Path folder = PathText.resolve(root, name);
      if (Files.isDirectory(folder)) {
        folder(folder);
      }
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> code = files.filter(file -> file.toString().endsWith(".rb")).sorted().toList();
      code.forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      anything("what lies in " + name(folder) + ", which is not read,");
    }
  }

  private void file(Path file) {
    try {
      PluginPages pages = PluginPages.read(PlainFile.text(file));
      if (pages.anywhere()) {
        map.mayBeAnything(name(file));
      }
      pages.folders().forEach(folder -> map.mayBegin(folder, name(file)));
      if (pages.changesIds()) {
        map.unknownLayouts(name(file));
      }
    } catch (IOException e) {
      anything(name(file) + ", which cannot be read,");
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
