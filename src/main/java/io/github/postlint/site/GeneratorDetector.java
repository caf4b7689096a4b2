package io.github.postlint.site;

import java.nio.file.Path;

/** A generator that Postlint knows, before a site is looked at. */
public interface GeneratorDetector {

  /** Whether what lies in a folder says that this generator publishes it. */
  boolean publishes(Path root);

  /**
   * The generator with the settings of a site.
   *
   * @param root the site's folder
   * @param templates whether the generator's template language runs over posts
   */
  Generator open(Path root, boolean templates);
}
