package io.github.postlint.lint;

/** What is known of a fix without asking the author. */
public enum Safety {
  /** Readers see the mended place as it was meant, and nothing else changes. */
  SAFE,
  /**
   * The finding is gone afterwards, but what the author meant is guessed, or more than the place
   * changes, such as an address.
   */
  UNSAFE
}
