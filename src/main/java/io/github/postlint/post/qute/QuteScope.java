package io.github.postlint.post.qute;

import java.util.Set;

/**
 * What a site's Qute knows.
 *
 * @param values names of values in every page
 * @param namespaces names that stand before a colon
 * @param complete whether there can be no others
 * @param marked whether expressions begin with an equals sign after the brace
 */
public record QuteScope(
    Set<String> values, Set<String> namespaces, boolean complete, boolean marked) {

  /** Copies the sets. */
  public QuteScope {
    values = Set.copyOf(values);
    namespaces = Set.copyOf(namespaces);
  }
}
