package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPaths;
import io.github.postlint.generator.hugo.address.HugoAddresses;
import io.github.postlint.generator.hugo.date.DateChoice;
import io.github.postlint.generator.hugo.settings.HugoSettings;
import java.nio.file.Path;

/**
 * What the answers to the interface of generators have in common.
 *
 * @param root the site's folder
 * @param settings of the site
 * @param paths tells what files are
 * @param addresses of pages
 * @param dates from which keys dates come
 */
record HugoSite(
    Path root,
    HugoSettings settings,
    ContentPaths paths,
    HugoAddresses addresses,
    DateChoice dates) {

  static HugoSite of(Path root, HugoSettings settings) {
    ContentPaths paths = new ContentPaths(root, settings);
    return new HugoSite(
        root, settings, paths, new HugoAddresses(settings, paths), new DateChoice(settings));
  }
}
