package io.github.postlint.rules.links;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds files that are named like images and are something else. */
public final class ImageContent extends ReferenceRule {
  private static final int HEAD = 1_024;

  /** The rule. */
  public ImageContent() {
    super(
        "image-content",
        Severity.ERROR,
        "an image of which the file holds something else, such as an error page saved as `.png`");
  }

  @Override
  void check(List<Facts> posts, LinkSite site, SiteReporter reporter) {
    Map<String, Optional<String>> contents = new HashMap<>();
    new ImageUses(site)
        .each(
            posts,
            (image, place) ->
                contents
                    .computeIfAbsent(image.path(), path -> content(image))
                    .ifPresent(what -> reporter.report(place, message(image, what))));
  }

  private static String message(TreeEntry image, String what) {
    return "Readers see no image: \""
        + image.path()
        + "\" holds "
        + what
        + ". Save the image itself, or name the file after what it holds.";
  }

  /** What browsers cannot show under the file's name; empty where they can, or may. */
  private static Optional<String> content(TreeEntry image) {
    String name = image.path().toLowerCase(Locale.ROOT);
    boolean vector = name.endsWith(".svg");
    if (!image.isReadable()
        || (!vector && !name.matches(".*\\.(?:png|jpe?g|gif|webp|avif|bmp|ico)"))) {
      return Optional.empty();
    }
    try {
      return FileKind.of(PlainFile.head(image.file(), HEAD))
          .filter(kind -> !kind.isShown(vector))
          .map(FileKind::text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
