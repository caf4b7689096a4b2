package io.github.postlint.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Posts with mistakes that were mended later, as sites. */
final class Fixes {
  private final Path fixes;

  Fixes(Path fixes) {
    this.fixes = fixes;
  }

  /**
   * Lays out the site of the posts of one side, {@code before} or {@code after}. Documents of other
   * collections become posts, unless it is the name that was wrong.
   */
  Path site(String side, Path folder) throws IOException {
    Path root = folder.resolve("fixes").resolve(side);
    Files.createDirectories(root);
    Files.writeString(root.resolve("_config.yml"), "title: fixes\nmarkdown: kramdown\n");
    for (String row : Files.readAllLines(fixes.resolve("fixes.tsv")).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      try (Stream<Path> files = Files.walk(fixes.resolve(cells[0]).resolve(side))) {
        copy(files.filter(Files::isRegularFile).toList(), cells, root);
      }
    }
    return root;
  }

  private static void copy(List<Path> files, String[] cells, Path root) throws IOException {
    for (Path file : files) {
      String name = file.getFileName().toString();
      boolean post = cells[1].startsWith("file.") || name.matches("\\d.*");
      Path target = root.resolve("_posts/" + cells[0] + "/" + (post ? "" : "2020-01-01-") + name);
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
