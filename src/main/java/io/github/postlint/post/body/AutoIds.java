package io.github.postlint.post.body;

/**
 * The ids that headings get of themselves.
 *
 * @param on whether they get any
 * @param prefix what stands before each
 * @param certain whether all settings that matter for ids are among those that Postlint follows
 */
public record AutoIds(boolean on, String prefix, boolean certain) {

  /** What kramdown does unless told otherwise. */
  public static final AutoIds DEFAULT = new AutoIds(true, "", true);
}
