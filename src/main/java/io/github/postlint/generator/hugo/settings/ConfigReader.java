package io.github.postlint.generator.hugo.settings;

import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PathText;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and merges the files of a site's settings, as a build for production does. */
final class ConfigReader {
  private static final List<String> NAMES = List.of("hugo", "config");
  private static final List<String> FOLDERS = List.of("config/production", "config/_default");

  private final Path root;
  private final List<SiteProblem> problems;
  private final SettingsTree tree = new SettingsTree();

  /**
   * @param problems takes what is wrong with the files
   */
  ConfigReader(Path root, List<SiteProblem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The file in the site's own folder, or the first in the folder for settings. */
  static Optional<Path> find(Path root) {
    Optional<Path> file = ownFile(root);
    return file.isPresent()
        ? file
        : folderFiles(root.resolve("config/_default")).stream().findFirst();
  }

  private static Optional<Path> ownFile(Path root) {
    return NAMES.stream().flatMap(name -> ConfigFile.find(root, name).stream()).findFirst();
  }

  private static List<Path> folderFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> ConfigFile.EXTENSIONS.contains(extension(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** All files, the stronger ones first. */
  SettingsTree read() {
    for (String folder : FOLDERS) {
      for (Path file : folderFiles(PathText.resolve(root, folder))) {
        String name = file.getFileName().toString();
        add(file, table(name.substring(0, name.lastIndexOf('.'))));
      }
    }
    ownFile(root).ifPresent(file -> add(file, tree));
    return tree;
  }

  /** A file of the folder says what belongs below its own name, such as {@code menus.fr}. */
  private SettingsTree table(String name) {
    if (NAMES.contains(name)) {
      return tree;
    }
    int dot = name.indexOf('.');
    if (dot < 0) {
      return tree.child(name);
    }
    String rest = name.substring(dot + 1);
    String first = name.substring(0, dot);
    return first.equals("languages")
        ? tree.child(first).child(rest)
        : tree.child("languages").child(rest).child(first);
  }

  private void add(Path file, SettingsTree target) {
    String path =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    try {
      Source source = SourceReader.read(file, path);
      FrontMatterContent content = ConfigFile.read(source);
      if (content.root().orElse(null) instanceof Mapping mapping) {
        target.add(mapping);
      }
      content.problem().ifPresent(problem -> report(problem, source));
    } catch (IOException e) {
      problems.add(SiteProblem.settings(Place.file(path), e));
    }
  }

  private void report(FrontMatterProblem problem, Source source) {
    problems.add(
        new SiteProblem(
            problem.mayBeAccepted() ? SiteProblem.Kind.NO_EFFECT : SiteProblem.Kind.SETTINGS,
            Place.of(source, problem.span()),
            problem.mayBeAccepted()
                ? "Postlint cannot read these settings. " + problem.explanation()
                : "Hugo refuses its settings and builds nothing. " + problem.explanation()));
  }
}
