package io.github.postlint.tags.html;

import io.github.postlint.tags.index.PagePath;

/**
 * Where a page stands in the site and in the output folder.
 *
 * @param path relative to the site's base, percent-encoded, with a slash at both ends: {@code
 *     /tags/java/}
 */
record PageAddress(String path) {
  private static final String FILE = "index.html";

  /** The address of a further page; the first is this one. */
  PageAddress page(int number) {
    return number == 1 ? this : new PageAddress(path + "page/" + number + "/");
  }

  /** Its file below the output folder: {@code html/tags/java/index.html}. */
  String file() {
    return "html" + decoded() + FILE;
  }

  /** A link to it from the pages' folder: {@code tags/java/}. */
  String href() {
    return Href.path(decoded().substring(1));
  }

  /** A link from it to the pages' folder: {@code ../../}. */
  String root() {
    int depth = (int) decoded().chars().filter(c -> c == '/').count() - 1;
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  private String decoded() {
    return PagePath.decode(path);
  }
}
