package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Includes;
import io.github.postlint.site.Settings;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what a site's plugins, and its theme, add to Liquid. */
final class ExtensionReader {
  /** Includes of the theme that GitHub Pages takes where the site names none. */
  private static final Set<String> PAGES_INCLUDES =
      Set.of(
          "head-custom.html",
          "head-custom-google-analytics.html",
          "head-custom-theme-colors.html",
          "footer-custom.html",
          "theme.html");

  private static final Pattern PLUGINS =
      Pattern.compile(
          "(?m)^[\"']?(?:plugins|gems|theme|remote_theme|plugins_dir|includes_dir)[\"']?\\s*[:=]");

  private final Settings settings;
  private final FileTree tree;
  private final GemTable known = GemTable.read();
  private final Set<String> tags = new HashSet<>();
  private final Set<String> filters = new HashSet<>();
  private boolean open;

  ExtensionReader(Settings settings, FileTree tree) {
    this.settings = settings;
    this.tree = tree;
  }

  TemplateExtensions read() {
    LoadedGems loaded = LoadedGems.of(settings, tree.root());
    loaded.names().forEach(this::gem);
    open |= !loaded.readable();
    if (loaded.alone() && settings.values().entries().isEmpty()) {
      // A part of a site, or posts alone: what is common is not refused.
      tags.addAll(known.byTag().keySet());
      tags.removeAll(LiquidTags.names());
    }
    open |= hasOtherSettings();
    PluginCode code = code();
    code.gems().forEach(this::gem);
    open |= code.isOpen();
    tags.addAll(code.tags());
    filters.addAll(code.filters());
    return new TemplateExtensions(tags, filters, !open, offered(), includes());
  }

  private void gem(String name) {
    Optional<Gem> gem = known.of(name);
    open |= gem.isEmpty() || gem.get().isOpen();
    gem.ifPresent(
        found -> {
          tags.addAll(found.tags());
          filters.addAll(found.filters());
        });
  }

  private Map<String, String> offered() {
    Map<String, String> offered = new HashMap<>(known.byTag());
    offered.keySet().removeAll(tags);
    return offered;
  }

  /** Builds can be given more files of settings. */
  private boolean hasOtherSettings() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(tree.root(), "_config*.{yml,yaml,toml}")) {
      for (Path file : files) {
        boolean own = file.getFileName().toString().equals(settings.path());
        if (!own && PLUGINS.matcher(PlainFile.text(file)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return Files.exists(tree.root());
    }
  }

  private PluginCode code() {
    PluginCode code = new PluginCode();
    for (String folder : SourceFolders.plugins(settings)) {
      for (TreeEntry file : files(folder)) {
        if (file.path().endsWith(".rb")) {
          try {
            code.add(PlainFile.text(file.file()));
          } catch (IOException e) {
            code.unreadable();
          }
        }
      }
    }
    code.finish();
    return code;
  }

  private Includes includes() {
    String folder = withoutSlash(SourceFolders.includes(settings));
    Set<String> names = new HashSet<>();
    for (TreeEntry file : files(folder)) {
      names.add(file.path().substring(folder.length() + 1));
    }
    boolean theme =
        Stream.of("theme", "remote_theme")
            .anyMatch(key -> settings.values().value(key).isPresent());
    boolean templates =
        tree.indexOf(folder) >= 0
            || tree.indexOf(withoutSlash(SourceFolders.layouts(settings))) >= 0;
    if (!theme) {
      names.addAll(PAGES_INCLUDES);
    }
    Set<String> brought =
        settings.text("theme").flatMap(known::of).map(Gem::includes).orElse(Set.of());
    names.addAll(brought);
    boolean own = templates && (!theme || !brought.isEmpty());
    return new Includes(folder, names, own, own && !open);
  }

  private List<TreeEntry> files(String folder) {
    return PluginFiles.in(tree, withoutSlash(folder));
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
