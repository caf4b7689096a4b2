package io.github.postlint.site.jekyll;

import io.github.postlint.site.FileName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names such as {@code 2019-8-1-slug.md}: Jekyll accepts years of two digits and days of one.
 */
final class JekyllFileName {
  private static final Pattern DATED =
      Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-([^/]*)\\.[^.]+");

  private JekyllFileName() {}

  static FileName of(String path) {
    if (!("/" + path).contains("/_posts/")) {
      return new FileName.Undated();
    }
    Matcher name = DATED.matcher(path.substring(path.lastIndexOf('/') + 1));
    return name.matches()
        ? new FileName.Dated(name.group(1), name.group(2))
        : new FileName.Ignored();
  }
}
