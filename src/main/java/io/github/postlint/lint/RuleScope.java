package io.github.postlint.lint;

/** Which rules a run is about. */
public enum RuleScope {
  /** All. */
  ALL,
  /** Those whose errors spoil the facts of posts, of which indexes are made. */
  FACTS
}
