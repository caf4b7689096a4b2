package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.ruby.Fnmatch;
import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which files and folders Jekyll never looks at. */
public final class JekyllEntryFilter {
  private static final List<String> ALWAYS_EXCLUDED =
      List.of(
          ".sass-cache",
          ".jekyll-cache",
          "gemfiles",
          "Gemfile",
          "Gemfile.lock",
          "node_modules",
          "vendor/bundle/",
          "vendor/cache/",
          "vendor/gems/",
          "vendor/ruby/");

  private record Entry(String path, Optional<Fnmatch> pattern) {
    static Entry of(String written) {
      String path = written.startsWith("/") ? written.substring(1) : written;
      boolean wild = path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
      return new Entry(path, wild ? Optional.of(new Fnmatch(path)) : Optional.empty());
    }

    /** Whether the path is {@code other} with a slash behind it. */
    private boolean isFolder(String other) {
      return path.length() == other.length() + 1 && path.endsWith("/") && path.startsWith(other);
    }

    boolean matches(String other, boolean folder) {
      return (!path.isEmpty() && other.startsWith(path))
          || (pattern.isPresent() && pattern.get().matches(other))
          || (folder && isFolder(other));
    }
  }

  private final List<Entry> excluded;
  private final List<Entry> included;
  private final boolean defaultIncludes;
  private final String destination;
  private final String collections;

  /** The filter that {@code include}, {@code exclude} and the folders of the settings make. */
  public JekyllEntryFilter(Settings settings) {
    defaultIncludes = settings.values().value("include").isEmpty();
    List<String> wanted = settings.texts("include");
    List<String> unwanted = new ArrayList<>(settings.texts("exclude"));
    unwanted.addAll(ALWAYS_EXCLUDED);
    unwanted.removeAll(wanted);
    included = entries(wanted);
    excluded = entries(unwanted);
    destination = clean(settings.text("destination").orElse("_site"));
    collections = CollectionsFolder.of(settings);
  }

  private static List<Entry> entries(List<String> written) {
    List<Entry> entries = new ArrayList<>(written.size());
    for (String entry : written) {
      entries.add(Entry.of(entry));
    }
    return entries;
  }

  private static String clean(String path) {
    return path.replaceAll("^\\./|^/|/$", "");
  }

  /**
   * Whether Jekyll looks into a folder.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  public boolean entersFolder(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean special = isSpecial(name) && !isPostFolder(name) && !path.equals(collections);
    boolean wanted = matches(included, path, true);
    return !path.equals(destination) && (wanted || (!special && !matches(excluded, path, true)));
  }

  /** Posts outside of {@code collections_dir} do not count where the site has one. */
  public boolean readsEntry(String path, String entry) {
    if (!collections.isEmpty() && !path.startsWith(collections + "/")) {
      return false;
    }
    if (matches(included, path, false)) {
      return true;
    }
    String name = entry.substring(entry.lastIndexOf('/') + 1);
    boolean hidden = entry.startsWith(".") || entry.contains("/.");
    boolean special = hidden || isSpecial(entry) || isSpecial(name) || name.endsWith("~");
    return !special && !matches(excluded, path, false);
  }

  /**
   * Whether Jekyll looks at a file or a folder that lies in a folder at which it looks.
   *
   * @param path relative to the site
   */
  public boolean keeps(String path, boolean folder) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !(folder && path.equals(destination)) && keepsEntry(path, name, folder);
  }

  /**
   * Whether Jekyll looks at a file of a collection.
   *
   * @param path relative to the site
   * @param entry relative to the folder that Jekyll lists
   */
  public boolean keepsEntry(String path, String entry, boolean folder) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean wanted =
        (defaultIncludes && name.equals(".htaccess"))
            || matches(included, entry, folder)
            || matches(included, name, folder);
    boolean special = isSpecial(entry) || isSpecial(name) || entry.endsWith("~");
    return !name.endsWith(".") && (wanted || (!special && !matches(excluded, path, folder)));
  }

  private static boolean isPostFolder(String name) {
    return name.equals("_posts") || name.equals("_drafts");
  }

  private static boolean isSpecial(String name) {
    return !name.isEmpty() && "._#~".indexOf(name.charAt(0)) >= 0;
  }

  private static boolean matches(List<Entry> entries, String path, boolean folder) {
    for (Entry entry : entries) {
      if (entry.matches(path, folder)) {
        return true;
      }
    }
    return false;
  }
}
