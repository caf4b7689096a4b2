package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.generator.jekyll.settings.JekyllValues;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Plugins;
import io.github.postlint.site.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gems of the settings and of Bundler's file, and the files of the plugins' folders.
 *
 * @param root the site's folder
 */
public record JekyllPlugins(Settings settings, Path root) implements Plugins {

  /** Whether the settings load any, or a theme, which may bring some. */
  public static boolean areIn(Settings settings) {
    return JekyllValues.PLUGIN_KEYS.stream()
        .anyMatch(key -> settings.values().value(key).isPresent());
  }

  @Override
  public boolean any() {
    return areIn(settings) || places().stream().anyMatch(Files::exists);
  }

  @Override
  public boolean mayHave(Pattern name) {
    return LoadedGems.ofSettings(settings).stream().anyMatch(gem -> name.matcher(gem).find())
        || folders().stream().anyMatch(Files::isDirectory)
        || Gemfile.find(root).filter(file -> isIn(file, name)).isPresent();
  }

  private static boolean isIn(Path file, Pattern name) {
    try {
      return name.matcher(
              new String(
                  PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND), StandardCharsets.ISO_8859_1))
          .find();
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public List<Path> places() {
    List<Path> places = new ArrayList<>(folders());
    places.addAll(Gemfile.places(root));
    return places;
  }

  private List<Path> folders() {
    Path absolute = root.toAbsolutePath().normalize();
    return SourceFolders.plugins(settings).stream().map(absolute::resolve).toList();
  }
}
