package io.github.postlint.site.jekyll;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks once through the files at which Jekyll looks. Symbolic links are named, not followed. */
final class SiteTree extends SimpleFileVisitor<Path> {
  private final Path root;
  private final JekyllEntryFilter entries;
  private final List<SiteCollection> collections;

  /** The files outside of collections. */
  final List<String> files = new ArrayList<>();

  /** The files of posts and drafts. */
  final List<String> posts = new ArrayList<>();

  /** The files of other collections that are published. */
  final List<CollectionFile> documents = new ArrayList<>();

  /** What is not looked at, although Jekyll would. */
  final List<String> unseen = new ArrayList<>();

  private SiteTree(Path root, JekyllEntryFilter entries, List<SiteCollection> collections) {
    this.root = root;
    this.entries = entries;
    this.collections = collections;
  }

  /** Reads the tree below {@code root}. */
  static SiteTree read(Path root, JekyllEntryFilter entries, List<SiteCollection> collections) {
    SiteTree tree = new SiteTree(root, entries, collections);
    try {
      Files.walkFileTree(root, tree);
    } catch (IOException e) {
      tree.unseen.add("");
    }
    return tree;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String path = path(folder);
    if (path.isEmpty() || isInPosts(path + "/") || collection(path + "/").isPresent()) {
      return FileVisitResult.CONTINUE;
    }
    if (folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"))) {
      unseen.add(path);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return entries.keeps(path, true) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    Optional<SiteCollection> collection = collection(path);
    if (isInPosts(path)) {
      posts.add(path);
    } else if (collection.isPresent()) {
      String entry = path.substring(collection.get().folder().length());
      if (entries.keepsEntry(path, entry, false)) {
        documents.add(new CollectionFile(collection.get(), path, entry));
      }
    } else if (entries.keeps(path, false)) {
      (attributes.isSymbolicLink() ? unseen : files).add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unseen.add(path(file));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isInPosts(String path) {
    String slashed = "/" + path;
    return slashed.contains("/_posts/") || slashed.contains("/_drafts/");
  }

  private Optional<SiteCollection> collection(String path) {
    return collections.stream().filter(one -> path.startsWith(one.folder())).findFirst();
  }

  private String path(Path file) {
    String separator = file.getFileSystem().getSeparator();
    return root.relativize(file).toString().replace(separator, "/");
  }
}
