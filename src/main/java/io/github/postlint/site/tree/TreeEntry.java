package io.github.postlint.site.tree;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file or a folder below a site's folder, as one walk found it.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param file where it is
 * @param kind what it is
 * @param size in bytes; 0 for what is not a file
 * @param modified the time of the last change, in nanoseconds since 1970 as far as the file system
 *     keeps them; 0 for what is not a file
 */
public record TreeEntry(String path, Path file, Kind kind, long size, long modified)
    implements Comparable<TreeEntry> {

  /** What lies under a name. */
  public enum Kind {
    /** A file. */
    FILE,
    /** A symbolic link to a file; size and time are the file's. */
    LINKED_FILE,
    /** A folder whose entries follow. */
    FOLDER,
    /** A symbolic link to a folder whose entries follow; none do if it leads to one above. */
    LINKED_FOLDER,
    /** A symbolic link to a file to which links are not followed: it is there, but not read. */
    DISTANT_FILE,
    /**
     * A folder that was not entered: nothing in it is read, it lies too deep, or a link is not
     * followed.
     */
    SKIPPED_FOLDER,
    /** A symbolic link that leads to nothing. */
    BROKEN_LINK,
    /** What is neither file nor folder. */
    OTHER,
    /** What could not be looked at; {@link FileTree#failures} says why. */
    UNREADABLE
  }

  /**
   * What a walk has met.
   *
   * @param attributes those of what a link leads to; null where there is nothing, or nothing to see
   * @param link whether it is a symbolic link
   */
  static TreeEntry of(String path, Path file, BasicFileAttributes attributes, boolean link) {
    if (attributes == null) {
      return new TreeEntry(path, file, link ? Kind.BROKEN_LINK : Kind.UNREADABLE, 0, 0);
    }
    if (attributes.isDirectory()) {
      return new TreeEntry(path, file, link ? Kind.LINKED_FOLDER : Kind.FOLDER, 0, 0);
    }
    if (!attributes.isRegularFile()) {
      return new TreeEntry(path, file, Kind.OTHER, 0, 0);
    }
    return new TreeEntry(
        path,
        file,
        link ? Kind.LINKED_FILE : Kind.FILE,
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /** The same folder where it is not entered. */
  TreeEntry skipped() {
    return new TreeEntry(path, file, Kind.SKIPPED_FOLDER, 0, 0);
  }

  /** The same link where it is not followed. */
  TreeEntry distant() {
    return isFolder() ? skipped() : new TreeEntry(path, file, Kind.DISTANT_FILE, 0, 0);
  }

  /** The same under another path. */
  TreeEntry at(String other) {
    return new TreeEntry(other, file, kind, size, modified);
  }

  /** Whether it is a symbolic link. */
  public boolean isLink() {
    return kind == Kind.LINKED_FILE
        || kind == Kind.LINKED_FOLDER
        || kind == Kind.DISTANT_FILE
        || kind == Kind.BROKEN_LINK;
  }

  /** Whether it is a file, be it by a link. */
  public boolean isFile() {
    return isReadable() || kind == Kind.DISTANT_FILE;
  }

  /** Whether it is a file that may be read, be it by a link. */
  public boolean isReadable() {
    return kind == Kind.FILE || kind == Kind.LINKED_FILE;
  }

  /** Whether it is a folder whose entries follow, be it by a link. */
  public boolean isEntered() {
    return kind == Kind.FOLDER || kind == Kind.LINKED_FOLDER;
  }

  /** Whether it is a folder, entered or not. */
  boolean isFolder() {
    return isEntered() || kind == Kind.SKIPPED_FOLDER;
  }

  /** By this text entries are ordered: so what lies in a folder follows it. */
  String sortKey() {
    return isFolder() ? path + "/" : path;
  }

  /** In the order of {@link #sortKey()}. */
  @Override
  public int compareTo(TreeEntry other) {
    return isFolder() || other.isFolder()
        ? sortKey().compareTo(other.sortKey())
        : path.compareTo(other.path);
  }
}
