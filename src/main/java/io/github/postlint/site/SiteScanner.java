package io.github.postlint.site;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.read.PathText;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.tree.DistantLinkException;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.FolderFilter;
import io.github.postlint.site.tree.GlobList;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files to be read among those of a site. */
final class SiteScanner {

  private final SiteOptions options;
  private final Generator generator;
  private final GlobList includes;
  private final GlobList excludes;
  private final List<SiteProblem> problems;

  /** What is read, each in the place that the file has in the tree. */
  private PostFile[] found = new PostFile[0];

  SiteScanner(SiteOptions options, Generator generator, List<SiteProblem> problems) {
    this.options = options;
    this.generator = generator;
    this.includes = new GlobList(options.includes());
    this.excludes = new GlobList(options.excludes());
    this.problems = problems;
  }

  /** The folders in which anything is read. */
  static FolderFilter folders(SiteOptions options, Generator generator) {
    boolean chosen = !options.includes().isEmpty();
    return new FolderFilter() {
      @Override
      public boolean enters(String path) {
        return (chosen && !isHidden(path)) || generator.sources().readsFolder(path);
      }

      @Override
      public boolean holdsPosts(String path) {
        return generator.sources().postEntry(path, true) >= 0;
      }
    };
  }

  List<PostFile> scan(FileTree tree) {
    found = new PostFile[tree.size()];
    for (int i = 0; i < tree.size(); ) {
      TreeEntry entry = tree.get(i);
      if (entry.isEntered()) {
        i = enters(entry.path()) ? i + 1 : tree.after(i);
      } else {
        visit(entry, i);
        i++;
      }
    }
    if (includes.isEmpty() && options.documents() == DocumentScope.ALL) {
      addOthers(tree, generator.documents(tree));
    }
    List<PostFile> files = Stream.of(found).filter(Objects::nonNull).toList();
    for (Map.Entry<String, IOException> failure : tree.failures().entrySet()) {
      fail(failure.getKey(), failure.getValue());
    }
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

  private boolean enters(String path) {
    if (postEntry(path) >= 0) {
      enterPostFolder(path);
      return true;
    }
    return includes.isEmpty() ? generator.sources().entersFolder(path) : !isHidden(path);
  }

  /** Folders that are not read even where patterns say which files are posts. */
  private static boolean isHidden(String path) {
    return path.startsWith(".git") || path.endsWith("node_modules");
  }

  private void enterPostFolder(String path) {
    if (generator.sources().isMarkup(path)) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.NOT_A_POST,
              Place.file(path),
              "This is a folder with the name of a post. Rename it or move the post out of it."));
    }
  }

  private void visit(TreeEntry entry, int place) {
    boolean file = entry.kind() != TreeEntry.Kind.SKIPPED_FOLDER;
    boolean seen =
        entry.kind() != TreeEntry.Kind.UNREADABLE && entry.kind() != TreeEntry.Kind.DISTANT_FILE;
    if (file && seen && isPost(entry.file(), entry.path()) && !excludes.matches(entry.path())) {
      int entryStart = generator.sources().postEntry(entry.path(), true);
      boolean draft = entryStart >= 0 && generator.sources().postEntry(entry.path(), false) < 0;
      add(entry, place, draft ? DocumentKind.DRAFT : DocumentKind.POST);
    }
  }

  private void addOthers(FileTree tree, Documents documents) {
    for (int i = 0; i < tree.size(); ) {
      TreeEntry entry = tree.get(i);
      if (entry.isEntered()) {
        i = documents.enters(entry.path()) ? i + 1 : tree.after(i);
      } else {
        Optional<DocumentKind> kind =
            entry.isReadable() && found[i] == null ? documents.kind(entry) : Optional.empty();
        if (kind.isPresent() && !excludes.matches(entry.path())) {
          add(entry, i, kind.get());
        }
        i++;
      }
    }
  }

  private void add(TreeEntry entry, int place, DocumentKind kind) {
    if (PathText.hasBytes(entry.path())) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.UNREADABLE,
              Place.file(entry.path()),
              "The name of this file is not UTF-8: generators stop at it or lose it, and it was not"
                  + " checked. Rename it."));
      return;
    }
    found[place] = new PostFile(entry.file(), entry.path(), kind);
  }

  private void fail(String path, IOException e) {
    boolean page = e instanceof DistantLinkException && generator.sources().isMarkup(path);
    if ((postEntry(path) >= 0 || (page && generator.sources().entersFolder(path)))
        && !excludes.matches(path)) {
      problems.add(SiteProblem.unreadable(path, e));
    }
  }

  private boolean isPost(Path file, String path) {
    if (!includes.isEmpty()) {
      return includes.matches(path);
    }
    int end = postEntry(path);
    if (end < 0 || !generator.sources().readsEntry(path, path.substring(end))) {
      return false;
    }
    boolean named = !(generator.sources().fileName(path) instanceof FileName.Ignored);
    boolean read =
        generator.sources().isMarkup(path)
            || (named && generator.sources().lacksFor(path).isPresent());
    if (read && named) {
      return true;
    }
    boolean other = named && generator.sources().isOtherFormat(path) && !isMarkupInside(path);
    return (read || !other) && PostHead.mayBegin(file, frontMatter(path));
  }

  private FrontMatterFormat frontMatter(String path) {
    return generator.syntax(path).frontMatter();
  }

  private int postEntry(String path) {
    return generator.sources().postEntry(path, options.drafts());
  }

  /** Whether an extension of a markup stands before the last one, as in {@code a.md.txt}. */
  private boolean isMarkupInside(String path) {
    return generator.sources().isMarkup(path.substring(0, path.lastIndexOf('.')));
  }
}
