package io.github.postlint.sweep;

import java.nio.file.Path;

/**
 * A site that is swept.
 *
 * @param name how the report calls it, such as {@code cases/001}
 * @param root its folder
 * @param partial whether its plugins, theme and layouts are missing
 * @param stride of which each n-th document is rendered, 1 for all
 */
record SweptSite(String name, Path root, boolean partial, int stride) {

  /** The site's folder as Jekyll names it. */
  Path folder() {
    return root.toAbsolutePath().normalize();
  }
}
