package io.github.postlint.site.tree;

/** Tells in which folders of a site anything is read. */
@FunctionalInterface
public interface FolderFilter {

  /**
   * Whether anything in a folder, or below it, may be read.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean enters(String path);

  /**
   * Whether a folder is one for posts, or lies in one: it is entered even where builds put their
   * output.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  default boolean holdsPosts(String path) {
    return false;
  }
}
