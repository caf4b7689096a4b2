package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.plugin.LoadedGems;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the words of the site's layouts and includes: ids of theirs are among them. */
final class TemplateWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:-]+");
  private static final Pattern MADE_ID =
      Pattern.compile("(?:\\bid|\\bname)\\s*=\\s*[\"']?[^\"'>\\s]*\\{\\{");
  private static final Pattern BASE = Pattern.compile("<base\\s[^<>]*href");

  private final Settings settings;
  private final Path root;
  private final SiteMapBuilder map;
  private final HeadingScripts scripts;

  TemplateWords(Settings settings, Path root, SiteMapBuilder map) {
    this.settings = settings;
    this.root = root;
    this.map = map;
    this.scripts = new HeadingScripts(root);
  }

  void read() {
    Path layouts = PathText.resolve(root, SourceFolders.layouts(settings));
    boolean theme = settings.text("theme").or(() -> settings.text("remote_theme")).isPresent();
    if (!theme && !Files.isDirectory(layouts) && isOnPages()) {
      map.unknownLayouts("the theme of GitHub Pages");
    }
    folder(layouts);
    folder(PathText.resolve(root, SourceFolders.includes(settings)));
  }

  /** GitHub Pages gives a theme to sites that have neither one nor layouts. */
  private boolean isOnPages() {
    LoadedGems loaded = LoadedGems.of(settings, root);
    return loaded.alone() || loaded.names().contains("github-pages");
  }

  private void folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      map.unknownLayouts(name(folder));
    }
  }

  private void file(Path file) {
    try {
      String text = PlainFile.text(file);
      if (text.isBlank() || MADE_ID.matcher(text).find()) {
        map.unknownLayouts(name(file));
      }
      scripts.in(text, name(file)).ifPresent(map::unknownLayouts);
      if (BASE.matcher(text).find()) {
        map.rebase();
      }
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        map.layoutWord(matcher.group());
      }
    } catch (IOException e) {
      map.unknownLayouts(name(file));
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
