package io.github.postlint.site.jekyll;

import io.github.postlint.site.FileName;
import java.util.Optional;
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
    Optional<FileName.Dated> dated = dated(path.substring(path.lastIndexOf('/') + 1));
    return dated.isPresent() ? dated.get() : new FileName.Ignored();
  }

  /** The day and the slug in a name without folders; empty where it has not the form. */
  static Optional<FileName.Dated> dated(String name) {
    Matcher matcher = DATED.matcher(name);
    return matcher.matches()
        ? Optional.of(new FileName.Dated(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
