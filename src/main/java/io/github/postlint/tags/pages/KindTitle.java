package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.TaxonomyKind;
import java.util.Locale;

/** The title of the page that lists all terms of a kind. */
final class KindTitle {
  private KindTitle() {}

  /** {@code Tags}. */
  static String of(TaxonomyKind kind) {
    return kind.key().substring(0, 1).toUpperCase(Locale.ROOT) + kind.key().substring(1);
  }
}
