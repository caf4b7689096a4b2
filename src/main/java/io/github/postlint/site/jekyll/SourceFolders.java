package io.github.postlint.site.jekyll;

import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.List;

/** The folders whose files tell what Jekyll publishes. */
final class SourceFolders {

  private final JekyllEntryFilter entries;

  /** Folders that are read although the names of most begin with an underscore. */
  private final List<String> named = new ArrayList<>(List.of("_data", "_authors"));

  SourceFolders(Settings settings, JekyllEntryFilter entries) {
    this.entries = entries;
    named.add(TemplateWords.layouts(settings));
    named.add(TemplateWords.includes(settings));
    named.addAll(PluginEffects.folders(settings));
    for (SiteCollection collection : SiteCollection.of(settings)) {
      named.add(collection.folder());
    }
    named.replaceAll(SourceFolders::withoutSlash);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /**
   * Whether a folder is one of them, lies in one, or has one below it.
   *
   * @param path relative to the site, not empty
   */
  boolean contain(String path) {
    if (entries.entersFolder(path) || entries.keeps(path, true)) {
      return true;
    }
    for (String folder : named) {
      if (begins(path, folder) || begins(folder, path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }
}
