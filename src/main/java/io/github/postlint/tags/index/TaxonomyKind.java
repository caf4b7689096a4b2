package io.github.postlint.tags.index;

import java.util.Locale;

/** The ways in which posts are grouped. */
public enum TaxonomyKind {
  /** By tag. */
  TAGS("tag"),
  /** By category. */
  CATEGORIES("category"),
  /** By author. */
  AUTHORS("author");

  private final String singular;

  TaxonomyKind(String singular) {
    this.singular = singular;
  }

  /** The plural in lower case, which is also the taxonomy's folder: {@code tags}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of them in lower case: {@code tag}. */
  public String singular() {
    return singular;
  }
}
