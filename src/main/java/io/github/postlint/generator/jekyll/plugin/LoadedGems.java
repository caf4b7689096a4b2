package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.site.Settings;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gems that a site loads: those of its settings, of its Gemfile, and of its host.
 *
 * @param names each once
 * @param readable whether there can be no others
 * @param alone whether no Gemfile says what is loaded, as on GitHub Pages
 */
public record LoadedGems(Set<String> names, boolean readable, boolean alone) {

  /** What GitHub Pages loads unasked; it builds sites without a Gemfile, too. */
  private static final List<String> PAGES =
      List.of(
          "jekyll-coffeescript",
          "jekyll-commonmark-ghpages",
          "jekyll-default-layout",
          "jekyll-gist",
          "jekyll-github-metadata",
          "jekyll-optional-front-matter",
          "jekyll-paginate",
          "jekyll-readme-index",
          "jekyll-relative-links",
          "jekyll-titles-from-headings");

  /** Those of the site in a folder. */
  public static LoadedGems of(Settings settings, Path root) {
    Set<String> names = ofSettings(settings);
    Optional<Gemfile> gemfile = Gemfile.find(root).map(Gemfile::read);
    gemfile.ifPresent(file -> names.addAll(file.gems()));
    if (gemfile.isEmpty() || gemfile.get().gems().contains("github-pages")) {
      names.addAll(PAGES);
    }
    return new LoadedGems(names, gemfile.isEmpty() || gemfile.get().readable(), gemfile.isEmpty());
  }

  /** Those that the settings name. */
  static Set<String> ofSettings(Settings settings) {
    Set<String> names = new LinkedHashSet<>(settings.texts("plugins"));
    names.addAll(settings.texts("gems"));
    Stream.of("plugins", "gems", "theme")
        .flatMap(key -> settings.text(key).stream())
        .forEach(names::add);
    if (settings.text("remote_theme").isPresent()) {
      names.add("jekyll-remote-theme");
    }
    return names;
  }
}
