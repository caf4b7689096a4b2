package io.github.postlint.site;

import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The blog's root folder: its generator with the settings, and its posts.
 *
 * @param root the folder
 * @param generator what publishes the site
 * @param tree what lies in the folder
 * @param files the files to be read, by path
 * @param problems what keeps the site, or a file of it, from being read
 */
public record Site(
    Path root,
    Generator generator,
    FileTree tree,
    List<PostFile> files,
    List<SiteProblem> problems) {

  /** Copies the lists. */
  public Site {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the settings and finds the posts. Files that cannot be read become problems.
   *
   * @param generators finds out what publishes a folder
   * @throws java.util.regex.PatternSyntaxException if a pattern of the options is not a glob
   */
  public static Site open(SiteOptions options, Function<Path, Generator> generators) {
    Generator generator = generators.apply(options.root());
    List<SiteProblem> problems = new ArrayList<>(generator.data().problems());
    FileTree tree =
        FileTree.read(
            options.root(), SiteScanner.folders(options, generator), options.followLinks());
    List<PostFile> files = new SiteScanner(options, generator, problems).scan(tree);
    return new Site(options.root(), generator, tree, files, problems);
  }

  /** The same site, of which posts alone are read. */
  public Site onlyPosts() {
    List<PostFile> posts = files.stream().filter(file -> file.kind().isPost()).toList();
    return new Site(root, generator, tree, posts, problems);
  }

  /** How many documents of each sort are to be read. */
  public DocumentCounts counts() {
    return DocumentCounts.of(files.stream().map(PostFile::kind).toList());
  }

  /** The same site with more problems, met while its posts were read. */
  public Site withProblems(List<SiteProblem> more) {
    List<SiteProblem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Site(root, generator, tree, files, all);
  }
}
