package io.github.postlint.site;

import java.util.Set;

/**
 * The layouts that the site has for posts.
 *
 * @param names as posts write them
 * @param folder where they lie, relative to the site
 * @param complete whether there are no others; else a theme may bring some
 */
public record Layouts(Set<String> names, String folder, boolean complete) {

  /** Copies the set. */
  public Layouts {
    names = Set.copyOf(names);
  }
}
