package io.github.postlint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The blog's root folder: its generator with the settings, and its posts.
 *
 * @param root the folder
 * @param settings the path of the settings file, whether it exists or not
 * @param generator what publishes the site
 * @param files the files to be read as posts, by path
 * @param tree all files of the site with their sizes and times
 * @param problems what keeps the site, or a file of it, from being read
 */
public record Site(
    Path root,
    String settings,
    Generator generator,
    List<PostFile> files,
    FileTree tree,
    List<SiteProblem> problems) {

  /** Copies the lists. */
  public Site {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the settings and finds the posts. Files that cannot be read become problems.
   *
   * @param generators makes the site's generator from its settings
   * @throws java.util.regex.PatternSyntaxException if a pattern of the options is no glob
   */
  public static Site open(SiteOptions options, Function<Settings, Generator> generators) {
    List<SiteProblem> problems = new ArrayList<>();
    Settings settings = new SettingsReader(options.root(), problems).read();
    Generator generator = generators.apply(settings);
    List<PostFile> files = new SiteScanner(options, generator, problems).scan();
    return new Site(
        options.root(), settings.path(), generator, files, FileTree.read(options.root()), problems);
  }

  /** The same site with more problems, met while its posts were read. */
  public Site withProblems(List<SiteProblem> more) {
    List<SiteProblem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Site(root, settings, generator, files, tree, all);
  }
}
