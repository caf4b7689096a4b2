package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a site may have tags, filters and values that Jekyll does not bring; looks once. */
final class SitePlugins {
  private final Context context;
  private Optional<Boolean> possible = Optional.empty();

  SitePlugins(Context context) {
    this.context = context;
  }

  /** Whether the settings, a folder {@code _plugins} or a {@code Gemfile} may bring some. */
  boolean possible() {
    if (possible.isEmpty()) {
      possible = Optional.of(look());
    }
    return possible.get();
  }

  private boolean look() {
    Path root = context.site().root().toAbsolutePath().normalize();
    return context.site().generator().loadsPlugins()
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
