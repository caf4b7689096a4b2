package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Settings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out whether a plugin makes pages of AsciiDoc. */
public final class AsciiDocPlugin {
  private static final String GEM = "jekyll-asciidoc";

  private AsciiDocPlugin() {}

  /** Whether the settings, the Gemfile or the site's own plugins load one. */
  public static boolean isLoaded(Path root, Settings settings) {
    return LoadedGems.of(settings, root).names().contains(GEM)
        || SourceFolders.plugins(settings).stream()
            .anyMatch(folder -> hasOwn(PathText.resolve(root, folder)));
  }

  private static boolean hasOwn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.rb")) {
      for (Path file : files) {
        if (PlainFile.text(file).toLowerCase(Locale.ROOT).contains("asciidoc")) {
          return true;
        }
      }
    } catch (IOException e) {
      // What cannot be read may be one.
      return true;
    }
    return false;
  }
}
