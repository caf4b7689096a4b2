package io.github.postlint.mojo;

import io.github.postlint.site.Generator.Knowledge;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/** Files that no reader is meant to have may lie in a folder that the generator publishes. */
final class PublishedFolder {
  private PublishedFolder() {}

  /**
   * What to do about it; empty where the generator does not publish a folder, or where that is not
   * known.
   *
   * @param folder in which files were written
   * @param parameter that names another
   */
  static Optional<String> advice(Site site, Path folder, String parameter) {
    Path root = site.root().toAbsolutePath().normalize();
    Path place = folder.toAbsolutePath().normalize();
    if (site.generator().knowledge() != Knowledge.ALL
        || place.equals(root)
        || !place.startsWith(root)) {
      return Optional.empty();
    }
    String path = root.relativize(place).toString().replace('\\', '/');
    if (!site.generator().sources().publishesFolder(path)) {
      return Optional.empty();
    }
    return Optional.of(
        site.generator().name()
            + " publishes what lies in "
            + path
            + ", which is not for readers. Name \""
            + path.split("/")[0]
            + "\" among what "
            + site.generator().data().settingsFile()
            + " leaves out, or a folder outside of the site in "
            + parameter
            + ".");
  }
}
