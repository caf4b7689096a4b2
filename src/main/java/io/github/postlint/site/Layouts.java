package io.github.postlint.site;

import java.util.Set;

/**
 * The layouts that the site has for posts.
 *
 * @param names as posts write them
 * @param folder where they lie, relative to the site
 * @param complete whether there are no others; else a theme may bring some
 * @param required whether the build stops at a document with a layout that is not there; else
 *     readers get it without its frame
 */
public record Layouts(Set<String> names, String folder, boolean complete, boolean required) {

  /** Copies the set. */
  public Layouts {
    names = Set.copyOf(names);
  }

  /** Layouts that documents can do without. */
  public Layouts(Set<String> names, String folder, boolean complete) {
    this(names, folder, complete, false);
  }
}
