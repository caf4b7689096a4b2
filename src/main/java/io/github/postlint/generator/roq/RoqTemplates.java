package io.github.postlint.generator.roq;

import io.github.postlint.post.qute.QuteScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The templates that a project has, by the names with which others include them. */
final class RoqTemplates {
  private static final List<String> FOLDERS = List.of("templates", "src/main/resources/templates");
  private static final int MAX_FILES = 2_000;

  private RoqTemplates() {}

  /** Their paths below the folders of templates, without extensions; none where any is missing. */
  static Set<String> names(Path root) {
    Set<String> names = new TreeSet<>();
    for (String folder : FOLDERS) {
      Path templates = root.resolve(folder);
      if (Files.isDirectory(templates)) {
        try (Stream<Path> files = Files.walk(templates)) {
          files.limit(MAX_FILES).forEach(file -> names.add(name(templates.relativize(file))));
        } catch (IOException e) {
          // What cannot be read may have any name: none is known to be missing.
          return Set.of();
        }
      }
    }
    return names;
  }

  private static String name(Path relative) {
    return QuteScope.templateName(relative.toString().replace('\\', '/'));
  }
}
