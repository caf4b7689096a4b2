package io.github.postlint.lint;

import io.github.postlint.post.text.Position;

/**
 * Something of which a rule cannot say whether it is right.
 *
 * @param path of its file, relative to the site
 * @param start where it begins
 * @param text what stands there
 * @param reason why it is not decided, such as {@code the plugin jekyll-foo may publish /foo/…}
 */
public record Undecided(String path, Position start, String text, String reason) {

  /** One line, such as {@code _posts/2024-01-02-a.md:3:5: "/foo/x": the plugin … }. */
  @Override
  public String toString() {
    return path + ":" + start.line() + ":" + start.column() + ": \"" + text + "\": " + reason;
  }
}
