package io.github.postlint.site.tree;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a walk meets in a folder.
 *
 * @param path relative to the site
 * @param nameStart where the name begins in {@code path}
 * @param attributes those of what a link leads to; null where there is nothing, or nothing to see
 */
record FoundFile(
    Path file, String path, int nameStart, BasicFileAttributes attributes, boolean link)
    implements Comparable<FoundFile> {

  boolean isFolder() {
    return attributes != null && attributes.isDirectory();
  }

  String name() {
    return path.substring(nameStart);
  }

  TreeEntry.Kind kind() {
    if (attributes == null) {
      return link ? TreeEntry.Kind.BROKEN_LINK : TreeEntry.Kind.UNREADABLE;
    }
    if (attributes.isDirectory()) {
      return link ? TreeEntry.Kind.LINKED_FOLDER : TreeEntry.Kind.FOLDER;
    }
    if (attributes.isRegularFile()) {
      return link ? TreeEntry.Kind.LINKED_FILE : TreeEntry.Kind.FILE;
    }
    return TreeEntry.Kind.OTHER;
  }

  /** In the order of paths, in which that of a folder ends with a slash. */
  @Override
  public int compareTo(FoundFile other) {
    return isFolder() || other.isFolder()
        ? sortKey().compareTo(other.sortKey())
        : path.compareTo(other.path);
  }

  private String sortKey() {
    return isFolder() ? path + "/" : path;
  }
}
