package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.shortcode.ShortcodeNames;
import io.github.postlint.post.shortcode.ShortcodeTemplate;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of shortcodes in a site and its themes. */
final class ShortcodeFiles {
  private static final Pattern COMMENT =
      Pattern.compile("\\{\\{-?\\s*/\\*(?:(?!\\*/)[\\s\\S]){0,9999}\\*/");
  private static final Pattern INNER = Pattern.compile("\\.Inner(?:Deindent)?\\b");

  private static final Pattern TAG = Pattern.compile("<[A-Za-z][\\w-]*");

  /** What reads a text as markup, or shows it in a way that is not running text. */
  private static final Pattern READER =
      Pattern.compile(
          "(?i)markdownify|RenderString|highlight|<pre|<code|<script|<style|mermaid|katex|math"
              + "|partial|\\.Parent|Scratch|Store|dict\\b|replace|split|unmarshal|jsonify");

  /** An id, or what brings text of which the template does not say all. */
  private static final Pattern IDS =
      Pattern.compile(
          "(?i)\\b(?:id|name)\\s*=|#|partial|template|readFile|safeHTML|RenderString|markdownify"
              + "|transform\\.|getJSON|getRemote|\\.Content");

  /** No template lies in more folders. */
  private static final int MAX_DEPTH = 6;

  private ShortcodeFiles() {}

  /** The folders in which templates may lie; those of the site come first. */
  static List<Path> folders(Path root, HugoSettings settings) {
    List<Path> folders = new ArrayList<>();
    String own = settings.text("layoutDir").orElse("layouts");
    add(PathText.resolve(root, own), folders);
    for (String theme : settings.themes()) {
      settings
          .themeFolder(theme)
          .ifPresent(folder -> add(PathText.resolve(root, folder).resolve("layouts"), folders));
    }
    return folders;
  }

  private static void add(Path layouts, List<Path> folders) {
    folders.add(layouts.resolve("shortcodes"));
    folders.add(layouts.resolve("_shortcodes"));
  }

  static ShortcodeNames read(Path root, HugoSettings settings) {
    Map<String, ShortcodeTemplate> names = new HashMap<>();
    for (Path folder : folders(root, settings)) {
      if (Files.isDirectory(folder)) {
        read(folder, names);
      }
    }
    Optional<String> missing =
        settings
            .missingTheme()
            .map(theme -> "The theme " + theme)
            .or(() -> settings.mountsLayouts() ? Optional.of("A mount") : Optional.empty());
    return new ShortcodeNames(names, missing, settings::hasParameter);
  }

  private static void read(Path folder, Map<String, ShortcodeTemplate> names) {
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path =
            folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        if (dot > 0) {
          names.putIfAbsent(path.substring(0, dot), template(file));
        }
      }
    } catch (IOException e) {
      // What cannot be read brings no shortcodes.
      return;
    }
  }

  private static ShortcodeTemplate template(Path file) throws IOException {
    String all =
        new String(PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND), StandardCharsets.UTF_8);
    String text = COMMENT.matcher(all).replaceAll("");
    return new ShortcodeTemplate(
        INNER.matcher(text).find(),
        TAG.matcher(text).find(),
        READER.matcher(text).find(),
        IDS.matcher(text).find());
  }
}
