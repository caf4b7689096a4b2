package io.github.postlint.site;

import java.nio.file.Path;
import java.util.Optional;

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

  /**
   * The folder of the site that the build of a project names; empty where it names none of this
   * generator, or where the folder is not there.
   *
   * @param project the project's folder
   */
  default Optional<Path> site(Path project) {
    return Optional.empty();
  }
}
