package io.github.postlint.rules.links;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Locale;

/** Finds images that take long to load. */
public final class ImageSize extends ReferenceRule {
  /** Bytes of a kilobyte, as file managers count. */
  private static final long KILO = 1000;

  private final long most;

  /**
   * @param most the largest size that is fine, in kilobytes of 1,000 bytes
   */
  public ImageSize(int most) {
    super("image-size", Severity.WARNING, "an image of more than 2 MB, which takes long to load");
    this.most = most * KILO;
  }

  @Override
  void check(List<Facts> posts, LinkSite site, SiteReporter reporter) {
    new ImageUses(site)
        .each(
            posts,
            (image, place) -> {
              if (image.size() > most) {
                reporter.report(place, message(image.size()));
              }
            });
  }

  private static String message(long size) {
    return String.format(
        Locale.ROOT,
        "Readers wait for this image: it has %.1f MB. Scale it down to the width at which it is"
            + " shown, or save it in another format.",
        size / 1e6);
  }
}
