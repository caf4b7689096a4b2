package io.github.postlint.rules.links;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds images that take long to load. */
public final class ImageSize extends SiteRule {
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
  public Set<DocumentKind> kinds() {
    return DocumentKind.ALL;
  }

  @Override
  public boolean readsLinks() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    if (LinkSite.isNeeded(posts)) {
      new ImageUses(LinkSite.of(posts, context), context.site().tree())
          .each(
              posts,
              (image, place) -> {
                if (image.size() > most) {
                  reporter.report(place, message(image.size()));
                }
              });
    }
  }

  private static String message(long size) {
    return String.format(
        Locale.ROOT,
        "Readers wait for this image: it has %.1f MB. Scale it down to the width at which it is"
            + " shown, or save it in another format.",
        size / 1e6);
  }
}
