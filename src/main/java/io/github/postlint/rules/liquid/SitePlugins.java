package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Context;
import io.github.postlint.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a site may have tags, filters and values that Jekyll does not bring; looks once. */
final class SitePlugins {
  private final Site site;
  private Optional<Boolean> possible = Optional.empty();

  SitePlugins(Context context) {
    this(context.site());
  }

  SitePlugins(Site site) {
    this.site = site;
  }

  /** Whether the settings, a folder {@code _plugins} or a {@code Gemfile} may bring some. */
  boolean possible() {
    if (possible.isEmpty()) {
      possible = Optional.of(look());
    }
    return possible.get();
  }

  /** All that a rule takes from here, as a text. */
  static String surroundings(Site site) {
    return new SitePlugins(site).possible() ? "plugins" : "";
  }

  private boolean look() {
    Path root = site.root().toAbsolutePath().normalize();
    return site.generator().loadsPlugins()
        || Files.exists(root.resolve("_plugins"))
        || hasGemfile(root);
  }

  /** Bundler looks in the folders above, too. */
  private static boolean hasGemfile(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("Gemfile")) || Files.exists(folder.resolve("gems.rb"))) {
        return true;
      }
    }
    return false;
  }
}
