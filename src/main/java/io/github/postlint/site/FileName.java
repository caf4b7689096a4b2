package io.github.postlint.site;

/** What a generator reads from a post's file name. */
public sealed interface FileName {

  /**
   * A post.
   *
   * @param date the day as written, such as {@code 2019-8-1}
   * @param slug what stands between the date and the extension
   */
  record Dated(String date, String slug) implements FileName {}

  /**
   * A file in a folder for posts that the generator leaves out because its name does not have the
   * form that it wants.
   *
   * @param isMeant whether the name begins like that of a post, so that the file is meant as one
   * @param flaw what the name has or lacks, as the end of a sentence that begins with it, and then
   *     how to write it
   */
  record Ignored(boolean isMeant, String flaw) implements FileName {}

  /** A file in no folder for posts, or in one where names need no date, such as drafts. */
  record Undated() implements FileName {}
}
