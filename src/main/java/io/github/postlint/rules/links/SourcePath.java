package io.github.postlint.rules.links;

import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.PathNames;

/** Addresses that name a file of the sources, which the plugin jekyll-relative-links mends. */
final class SourcePath {
  private SourcePath() {}

  /**
   * Whether the path of a link leads to a source, from the post's folder or from the site on.
   *
   * @param written the path as written
   * @param post the path of the post's file
   */
  static boolean isSource(String written, String post, SiteMap map) {
    String path = PercentText.decode(written).orElse(written);
    String folder = post.substring(0, post.lastIndexOf('/') + 1);
    String whole = PathNames.normal(path.startsWith("/") ? path : folder + path);
    return map.sources().contains(whole);
  }
}
