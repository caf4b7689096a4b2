package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.List;

/** The folders whose files tell what Jekyll publishes. */
public final class SourceFolders {

  private final JekyllEntryFilter entries;

  /** Folders that are read although the names of most begin with an underscore. */
  private final List<String> named = new ArrayList<>(List.of("_data", "_authors"));

  /** Those of one site. */
  public SourceFolders(Settings settings, JekyllEntryFilter entries) {
    this.entries = entries;
    named.add(withoutSlash(layouts(settings)));
    named.add(withoutSlash(includes(settings)));
    for (String plugins : plugins(settings)) {
      named.add(withoutSlash(plugins));
    }
    for (SiteCollection collection : SiteCollection.all(settings)) {
      named.add(withoutSlash(collection.folder()));
    }
  }

  /** The folder of the layouts, relative to the site, as the settings write it. */
  public static String layouts(Settings settings) {
    return settings.text("layouts_dir").orElse("_layouts");
  }

  /** The folder of the includes, relative to the site, as the settings write it. */
  public static String includes(Settings settings) {
    return settings.text("includes_dir").orElse("_includes");
  }

  /** The folders of the site's own plugins, relative to the site, as the settings write them. */
  public static List<String> plugins(Settings settings) {
    List<String> names = settings.texts("plugins_dir");
    return names.isEmpty() ? List.of(settings.text("plugins_dir").orElse("_plugins")) : names;
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /**
   * Whether a folder is one of them, lies in one, or has one below it.
   *
   * @param path relative to the site, not empty
   */
  public boolean contain(String path) {
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
