package io.github.postlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks through the site's folder and finds the files to be read as posts. */
final class SiteScanner extends SimpleFileVisitor<Path> {
  private static final int MAX_DEPTH = 100;

  private static final Set<String> OTHER_FORMATS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xml",
          "textile",
          "adoc",
          "asciidoc",
          "org",
          "rst",
          "txt",
          "haml",
          "slim",
          "json",
          "css",
          "scss",
          "sass",
          "js",
          "coffee",
          "yml",
          "yaml",
          "csv",
          "ipynb");

  private static final int HEAD = 256;
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\uFEFF?\\s*+(?:[^\\w\\s]?---|[A-Za-z_][\\w-]*+:\\s)");

  private final SiteOptions options;
  private final Generator generator;
  private final GlobList includes;
  private final GlobList excludes;
  private final List<SiteProblem> problems;
  private final List<PostFile> files = new ArrayList<>();

  SiteScanner(SiteOptions options, Generator generator, List<SiteProblem> problems) {
    this.options = options;
    this.generator = generator;
    this.includes = new GlobList(options.includes());
    this.excludes = new GlobList(options.excludes());
    this.problems = problems;
  }

  List<PostFile> scan() {
    try {
      Files.walkFileTree(options.root(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, this);
    } catch (IOException e) {
      problems.add(SiteProblem.unreadable("", e));
    }
    files.sort(Comparator.comparing(PostFile::path));
    unused("includes", includes);
    unused("excludes", excludes);
    if (files.isEmpty()) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.NO_EFFECT,
              Place.file("."),
              "There are no posts here: nothing was checked. Name the site's folder"
                  + " (postlint.site) or the posts' patterns (postlint.includes)."));
    }
    return files;
  }

  private void unused(String parameter, GlobList globs) {
    for (String pattern : globs.unused()) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.NO_EFFECT,
              Place.file("."),
              "The pattern \"" + pattern + "\" in " + parameter + " matches no file."));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String path = path(folder);
    if (path.isEmpty() || postFolderEnd(path) >= 0) {
      return enterPostFolder(path);
    }
    boolean enter = includes.isEmpty() ? generator.entersFolder(path) : !isHidden(path);
    return enter && !isBuildFolder(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".git") || path.endsWith("node_modules");
  }

  /** Maven's output may hold copies of posts. */
  private static boolean isBuildFolder(Path folder) {
    return folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"));
  }

  private FileVisitResult enterPostFolder(String path) {
    if (!path.isEmpty() && generator.isMarkdown(path)) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.NOT_A_POST,
              Place.file(path),
              "This is a folder with the name of a post. Rename it or move the post out of it."));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (isPost(file, path) && !excludes.matches(path)) {
      files.add(new PostFile(file, path));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    String path = path(file);
    if (!(e instanceof FileSystemLoopException) && postFolderEnd(path) >= 0) {
      problems.add(SiteProblem.unreadable(path, e));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isPost(Path file, String path) {
    if (!includes.isEmpty()) {
      return includes.matches(path);
    }
    int end = postFolderEnd(path);
    if (end < 0 || !generator.readsEntry(path, path.substring(end))) {
      return false;
    }
    boolean named = !(generator.fileName(path) instanceof FileName.Ignored);
    return generator.isMarkdown(path)
        ? named || hasFrontMatter(file)
        : !(named && isOtherFormat(path)) && hasFrontMatter(file);
  }

  /** Whether the extension is that of another format in which posts are written on purpose. */
  private static boolean isOtherFormat(String path) {
    return OTHER_FORMATS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Where the entry begins in a path below a folder for posts, or -1. */
  private int postFolderEnd(String path) {
    String slashed = "/" + path + "/";
    int posts = slashed.indexOf("/_posts/");
    if (posts >= 0) {
      return Math.min(posts + "_posts/".length(), path.length());
    }
    int drafts = options.drafts() ? slashed.indexOf("/_drafts/") : -1;
    return drafts >= 0 ? Math.min(drafts + "_drafts/".length(), path.length()) : -1;
  }

  /** Whether the file begins with front matter, or with what an author may have meant as such. */
  private static boolean hasFrontMatter(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return FRONT_MATTER.matcher(head).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }

  private String path(Path file) {
    String separator = file.getFileSystem().getSeparator();
    return options.root().relativize(file).toString().replace(separator, "/");
  }
}
