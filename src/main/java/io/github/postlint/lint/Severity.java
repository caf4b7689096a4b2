package io.github.postlint.lint;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** The reader or the generator gets something wrong. */
  ERROR,
  /** A convention is broken or a mistake is likely. */
  WARNING,
  /** A matter of taste; off by default. */
  INFO;

  /** The word that users write and read: {@code error}, {@code warning}, {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
