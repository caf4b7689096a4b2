package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.site.Settings;

/** The setting {@code collections_dir}: the folder in which the site's folders for posts lie. */
public final class CollectionsFolder {
  private CollectionsFolder() {}

  /** The folder without slashes at its ends; empty for the site itself. */
  public static String of(Settings settings) {
    String written = settings.text("collections_dir").orElse("");
    int start = written.startsWith("./") ? 2 : written.startsWith("/") ? 1 : 0;
    int end = written.endsWith("/") ? written.length() - 1 : written.length();
    return written.substring(Math.min(start, end), end);
  }
}
