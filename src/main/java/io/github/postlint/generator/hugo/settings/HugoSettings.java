package io.github.postlint.generator.hugo.settings;

import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.read.PathText;
import io.github.postlint.site.SiteProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a Hugo site's settings say, with Hugo's own values where they say nothing. */
public final class HugoSettings {
  private final Path root;
  private final SettingsTree tree;
  private final String file;
  private final HugoLanguages languages;
  private final List<DocumentFolder> content;

  private HugoSettings(Path root, SettingsTree tree, String file) {
    this.root = root;
    this.tree = tree;
    this.file = file;
    this.languages = HugoLanguages.of(tree);
    this.content = folders();
  }

  /** The file by which a folder is known to be a site of Hugo's; empty where there is none. */
  public static Optional<Path> find(Path root) {
    return ConfigReader.find(root);
  }

  /**
   * Reads a site's settings.
   *
   * @param problems takes what is wrong with them
   */
  public static HugoSettings read(Path root, List<SiteProblem> problems) {
    String separator = root.getFileSystem().getSeparator();
    String file =
        find(root)
            .map(found -> root.relativize(found).toString().replace(separator, "/"))
            .orElse("hugo.toml");
    return new HugoSettings(root, new ConfigReader(root, problems).read(), file);
  }

  /** What a file of data says, in whichever of Hugo's formats; empty where it is refused. */
  public static Optional<Value> data(Source file) {
    return ConfigFile.read(file).root();
  }

  /** The file of the settings, relative to the site. */
  public String file() {
    return file;
  }

  /** The languages of the site. */
  public HugoLanguages languages() {
    return languages;
  }

  /** The folders in which documents lie; those in others come first. */
  public List<DocumentFolder> content() {
    return content;
  }

  private List<DocumentFolder> folders() {
    List<DocumentFolder> found = new ArrayList<>();
    for (SettingsTree mount : tree.table("module").tables("mounts")) {
      if (mount.text("target").filter("content"::equals).isPresent()) {
        mount
            .text("source")
            .filter(source -> !source.startsWith(".."))
            .ifPresent(
                source ->
                    found.add(
                        new DocumentFolder(
                            bare(source), mount.text("lang").orElse(languages.main()))));
      }
    }
    if (found.isEmpty()) {
      for (String code : languages.codes()) {
        tree.text("languages." + code + ".contentDir")
            .ifPresent(folder -> found.add(new DocumentFolder(bare(folder), code)));
      }
      String usual = bare(tree.text("contentDir").orElse("content"));
      if (found.stream().noneMatch(folder -> folder.path().equals(usual))) {
        found.add(new DocumentFolder(usual, languages.main()));
      }
    }
    found.sort((a, b) -> Integer.compare(b.path().length(), a.path().length()));
    return List.copyOf(found);
  }

  private static String bare(String folder) {
    String path = folder.startsWith("./") ? folder.substring(2) : folder;
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Whether files from elsewhere in the site, or from outside, become documents. */
  public boolean mountsMore() {
    return tree.table("module").tables("mounts").stream()
        .anyMatch(
            mount -> mount.text("target").filter(to -> to.startsWith("content/")).isPresent());
  }

  /**
   * The folders of templates, relative to the site: its own, and those of themes that are there.
   */
  public List<String> layoutFolders() {
    List<String> found = new ArrayList<>();
    found.add(bare(tree.text("layoutDir").orElse("layouts")));
    for (String theme : themes()) {
      themeFolder(theme).ifPresent(folder -> found.add(folder + "/layouts"));
    }
    return found;
  }

  /** Whether templates come from elsewhere than the usual folders. */
  public boolean mountsLayouts() {
    return tree.table("module").tables("mounts").stream()
        .anyMatch(mount -> mount.text("target").filter(to -> to.startsWith("layouts")).isPresent());
  }

  /** The folders whose files are copied as they are. */
  public List<String> staticFolders() {
    List<String> found = new ArrayList<>();
    for (SettingsTree mount : tree.table("module").tables("mounts")) {
      if (mount.text("target").filter("static"::equals).isPresent()) {
        mount.text("source").ifPresent(source -> found.add(bare(source)));
      }
    }
    if (found.isEmpty()) {
      tree.list("staticDir").forEach(folder -> found.add(bare(folder)));
      if (found.isEmpty()) {
        found.add("static");
      }
    }
    for (String theme : themes()) {
      found.add("themes/" + theme + "/static");
    }
    return found;
  }

  /** The themes and modules that the settings name. */
  public List<String> themes() {
    List<String> names = new ArrayList<>(tree.list("theme"));
    for (SettingsTree one : tree.table("module").tables("imports")) {
      if (!one.flag("disable", false)) {
        one.text("path").ifPresent(names::add);
      }
    }
    return names;
  }

  /** The folder of a theme or a module, relative to the site; empty where it is not there. */
  public Optional<String> themeFolder(String name) {
    String themes = bare(tree.text("themesDir").orElse("themes"));
    for (String folder : List.of(themes + "/" + name, "_vendor/" + name)) {
      if (holdsFiles(PathText.resolve(root, folder))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static boolean holdsFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  /** The first theme or module that is not there; empty where all are. */
  public Optional<String> missingTheme() {
    return themes().stream().filter(name -> themeFolder(name).isEmpty()).findFirst();
  }

  /** Whether a parameter of the site, or of one of its languages, has a name. */
  public boolean hasParameter(String name) {
    return tree.has("params." + name)
        || languages.codes().stream()
            .anyMatch(
                code ->
                    tree.has("languages." + code + ".params." + name)
                        || tree.has("languages." + code + "." + name));
  }

  /** The taxonomies: the key of front matter, which is the name in addresses as well. */
  public Set<String> taxonomies() {
    SettingsTree table = tree.table("taxonomies");
    Set<String> disabled = Set.copyOf(tree.list("disableKinds"));
    if (disabled.contains("taxonomy") && disabled.contains("term")) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    for (String key : table.keys()) {
      table.text(key).ifPresent(names::add);
    }
    return names.isEmpty() ? Set.of("tags", "categories") : names;
  }

  /** The kinds of pages that are not made. */
  public Set<String> disabledKinds() {
    return Set.copyOf(tree.list("disableKinds"));
  }

  /** The patterns of addresses, by section or taxonomy. */
  public Map<String, String> permalinks() {
    Map<String, String> patterns = new LinkedHashMap<>();
    SettingsTree table = tree.table("permalinks");
    for (String key : table.keys()) {
      table.text(key).ifPresent(pattern -> patterns.put(key, pattern));
    }
    return patterns;
  }

  /** Whether pages of a section are files of their own name, and not folders. */
  public boolean uglyUrls(String section) {
    SettingsTree sections = tree.table("uglyURLs");
    boolean forAll = sections.tableKeys().isEmpty() && sections.keys().isEmpty();
    return forAll ? tree.flag("uglyURLs", false) : tree.flag("uglyURLs." + section, false);
  }

  /** Whether a truth value is set. */
  public boolean flag(String key, boolean otherwise) {
    return tree.flag(key, otherwise);
  }

  /** A text of the settings, by the names that lead to it. */
  public Optional<String> text(String key) {
    return tree.text(key);
  }

  /** The texts of a list, or of a single text. */
  public List<String> list(String key) {
    return tree.list(key);
  }

  /** A value of the settings. */
  public Optional<Value> value(String key) {
    return tree.value(key);
  }

  /** The sections whose pages are the blog's entries, where the settings say so. */
  public List<String> mainSections() {
    List<String> own = tree.list("mainSections");
    return own.isEmpty() ? tree.list("params.mainSections") : own;
  }
}
