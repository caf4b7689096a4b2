package io.github.postlint.generator;

import io.github.postlint.generator.neutral.NeutralSites;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A look at a folder that has no settings.
 *
 * @param hasPosts whether there is a folder for posts as Jekyll wants them
 * @param hasDocuments whether there is anything that a site may publish
 */
record FolderLook(boolean hasPosts, boolean hasDocuments) {
  /** A folder of which nothing is to be known. */
  static final FolderLook NOTHING = new FolderLook(false, false);

  /** No folder for posts lies in more folders, or comes after more files. */
  private static final int MAX_DEPTH = 8;

  private static final int MAX_FILES = 200_000;

  private static final Set<String> POSTS = Set.of("_posts", "_drafts");
  private static final Set<String> CLOSED = Set.of("node_modules", "target", "_site", "vendor");

  /** Looks at the files of a folder, up to the first folder for posts. */
  static FolderLook of(Path root) {
    Visitor visitor = new Visitor(root);
    try {
      Files.walkFileTree(root, Set.of(), MAX_DEPTH, visitor);
    } catch (IOException e) {
      // What cannot be read tells nothing.
      return NOTHING;
    }
    return new FolderLook(visitor.posts, visitor.documents);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private boolean posts;
    private boolean documents;
    private int files;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = folder.getFileName().toString();
      if (POSTS.contains(name)) {
        posts = true;
        return FileVisitResult.TERMINATE;
      }
      return name.startsWith(".") || CLOSED.contains(name)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      String separator = root.getFileSystem().getSeparator();
      documents |=
          NeutralSites.isDocument(root.relativize(file).toString().replace(separator, "/"));
      return files < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      return FileVisitResult.CONTINUE;
    }
  }
}
