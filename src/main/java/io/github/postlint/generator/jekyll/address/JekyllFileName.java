package io.github.postlint.generator.jekyll.address;

import io.github.postlint.site.FileName;
import java.util.Optional;

/**
 * Reads names such as {@code 2019-8-1-slug.md}: Jekyll accepts years of two digits and days of one.
 */
public final class JekyllFileName {
  private JekyllFileName() {}

  /**
   * What the name of a post says.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  public static FileName of(String path) {
    if (!path.startsWith("_posts/") && !path.contains("/_posts/")) {
      return new FileName.Undated();
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<FileName.Dated> dated = dated(name);
    return dated.isPresent() ? dated.get() : FileNameFlaw.of(name);
  }

  /** The day and the slug in a name without folders; empty where it has not the form. */
  static Optional<FileName.Dated> dated(String name) {
    int year = digits(name, 0, 2, 4);
    int month = year < 0 ? -1 : digits(name, year + 1, 1, 2);
    int day = month < 0 ? -1 : digits(name, month + 1, 1, 2);
    int dot = name.lastIndexOf('.');
    return day >= 0 && dot > day && dot < name.length() - 1
        ? Optional.of(new FileName.Dated(name.substring(0, day), name.substring(day + 1, dot)))
        : Optional.empty();
  }

  /** The index of the hyphen after {@code least} to {@code most} digits, or -1. */
  private static int digits(String name, int from, int least, int most) {
    int end = from;
    while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
      end++;
    }
    boolean fits = end - from >= least && end - from <= most;
    return fits && end < name.length() && name.charAt(end) == '-' ? end : -1;
  }
}
