package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a site may have tags, filters and values that Jekyll does not bring; looks once. */
final class SitePlugins {
  private final Site site;
  private Optional<Boolean> possible = Optional.empty();

  SitePlugins(RuleContext context) {
    this.site = context.site();
  }

  /** Whether the settings, a folder {@code _plugins} or a {@code Gemfile} may bring some. */
  boolean possible() {
    if (possible.isEmpty()) {
      possible = Optional.of(look());
    }
    return possible.get();
  }

  private boolean look() {
    if (site.generator().templates().loadsPlugins()) {
      return true;
    }
    for (Path place : places(site)) {
      if (Files.exists(place)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where plugins are, if there are any besides those in the settings: Bundler looks for its files
   * in the folders above, too.
   */
  static List<Path> places(Site site) {
    if (site.generator().templates().loadsPlugins()) {
      return List.of();
    }
    Path root = site.root().toAbsolutePath().normalize();
    List<Path> places = new ArrayList<>();
    places.add(root.resolve("_plugins"));
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      places.add(folder.resolve("Gemfile"));
      places.add(folder.resolve("gems.rb"));
    }
    return places;
  }
}
