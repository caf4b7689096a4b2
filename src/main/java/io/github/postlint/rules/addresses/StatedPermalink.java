package io.github.postlint.rules.addresses;

import io.github.postlint.site.Facts;
import io.github.postlint.site.Listing;
import io.github.postlint.site.Place;
import io.github.postlint.site.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post that states its address in full.
 *
 * @param post the post
 * @param path the parts of its permalink
 * @param place where the permalink stands
 */
record StatedPermalink(Facts post, PermalinkPath path, Place place) {

  /** Those of all posts; permalinks with placeholders do not count. */
  static List<StatedPermalink> of(List<Facts> posts) {
    List<StatedPermalink> stated = new ArrayList<>();
    for (Facts post : posts) {
      Optional<TextFact> permalink = post.listing().permalink();
      if (post.listing().state() != Listing.State.SKIPPED
          && permalink.isPresent()
          && isInFull(permalink.get())) {
        stated.add(new StatedPermalink(post, path(permalink.get()), permalink.get().place()));
      }
    }
    return stated;
  }

  private static PermalinkPath path(TextFact permalink) {
    return PermalinkPath.of(permalink.text());
  }

  private static boolean isInFull(TextFact permalink) {
    return permalink.text().indexOf(':') < 0 && !path(permalink).name().isEmpty();
  }
}
