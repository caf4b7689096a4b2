package io.github.postlint.site;

import java.util.Optional;

/** The files that a generator reads, and which of them are posts. */
public interface Sources {

  /**
   * Whether the generator looks for posts in a folder and below.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean entersFolder(String path);

  /**
   * Whether anything in a folder or below tells what the generator publishes: posts, pages, files,
   * templates, data.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean readsFolder(String path);

  /**
   * Whether the generator publishes files of any kind that lie in a folder, although it is none of
   * those that are meant for files to be published.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  default boolean publishesFolder(String path) {
    return false;
  }

  /** The name of folders for posts, where it tells such a folder from others, wherever it lies. */
  default Optional<String> postFolder() {
    return Optional.empty();
  }

  /**
   * Where the entry begins in a path below a folder for posts: the path's end for the folder
   * itself, and -1 for what does not lie in one.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param drafts whether folders for drafts count as well
   */
  int postEntry(String path, boolean drafts);

  /**
   * Whether the generator looks at a file in a folder for posts at all, whatever its name's date.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param entry relative to the folder for posts
   */
  boolean readsEntry(String path, String entry);

  /** Whether the file's extension is that of a markup of which the generator makes pages. */
  boolean isMarkup(String path);

  /** The extension that posts should have, without the dot. */
  default String markupExtension() {
    return "md";
  }

  /**
   * Whether the file's extension is that of a format other than {@link #isMarkup its markups} in
   * which authors write what they publish on purpose, so that it is no slip in a post's name.
   */
  default boolean isOtherFormat(String path) {
    return true;
  }

  /** What the site lacks to have a page of a file, by its name; empty where it lacks nothing. */
  default Optional<String> lacksFor(String path) {
    return Optional.empty();
  }

  /**
   * What the generator makes of a file's name.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  default FileName fileName(String path) {
    return new FileName.Undated();
  }

  /**
   * The day with which a file's name begins, such as {@code 2019-08-01}, where it is there for
   * authors alone and the generator takes dates from elsewhere.
   *
   * @param path relative to the site
   */
  default Optional<String> dayForAuthors(String path) {
    return Optional.empty();
  }

  /** Whether the generator reads posts as UTF-8, and leaves out what is not. */
  default boolean readsUtf8() {
    return true;
  }

  /**
   * Whether what is not UTF-8 is published with a mark in the place of each byte that is wrong,
   * where posts are read as UTF-8; else the whole file is left out.
   */
  default boolean replacesMalformed() {
    return false;
  }

  /** Whether a byte-order mark before the front matter is passed over. */
  default boolean skipsByteOrderMark() {
    return true;
  }
}
