package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPaths;
import io.github.postlint.generator.hugo.settings.DocumentFolder;
import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sections whose pages are the blog's entries. */
final class PostSections {
  /** So sections with entries are called, in small letters. */
  private static final Set<String> USUAL =
      Set.of(
          "blog",
          "blogs",
          "post",
          "posts",
          "news",
          "article",
          "articles",
          "weblog",
          "journal",
          "entries",
          "notes",
          "til",
          "stories",
          "updates",
          "announcements",
          "releases",
          "tech-blog");

  /** No section has more folders in one another. */
  private static final int MAX_DEPTH = 12;

  private PostSections() {}

  /**
   * Those that the settings name, or else those with a usual name; where there are none, the one
   * with the most pages, as Hugo itself chooses.
   */
  static Set<String> of(Path root, HugoSettings settings) {
    if (!settings.mainSections().isEmpty()) {
      return Set.copyOf(settings.mainSections());
    }
    Set<String> usual = new TreeSet<>();
    Map<String, Path> sections = new TreeMap<>();
    for (DocumentFolder content : settings.content()) {
      add(PathText.resolve(root, content.path()), sections);
    }
    for (String section : sections.keySet()) {
      if (USUAL.contains(section.toLowerCase(Locale.ROOT))) {
        usual.add(section);
      }
    }
    return usual.isEmpty() ? largest(sections) : usual;
  }

  private static void add(Path content, Map<String, Path> sections) {
    try (Stream<Path> folders = Files.list(content)) {
      folders
          .filter(Files::isDirectory)
          .forEach(folder -> sections.put(folder.getFileName().toString(), folder));
    } catch (IOException e) {
      // A folder that is not there has no sections.
      return;
    }
  }

  private static Set<String> largest(Map<String, Path> sections) {
    String largest = "";
    long most = 0;
    for (Map.Entry<String, Path> section : sections.entrySet()) {
      long pages = pages(section.getValue());
      if (pages > most) {
        most = pages;
        largest = section.getKey();
      }
    }
    return largest.isEmpty() ? Set.of() : Set.of(largest);
  }

  private static long pages(Path folder) {
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      return files.filter(file -> ContentPaths.isMarkup(file.toString())).count();
    } catch (IOException e) {
      return 0;
    }
  }
}
