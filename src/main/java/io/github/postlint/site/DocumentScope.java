package io.github.postlint.site;

/** Which of a site's documents are read. */
public enum DocumentScope {
  /** All that the generator renders. */
  ALL,
  /** Its posts. */
  POSTS
}
