package io.github.postlint.tags;

/** What to do with tags that the site's vocabulary lacks. */
public enum OnUnknownTag {
  /** Nothing. */
  IGNORE,
  /** Say so. */
  WARN,
  /** Say so, and make no index. */
  FAIL
}
