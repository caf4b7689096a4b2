package io.github.postlint.generator.neutral;

import io.github.postlint.site.Permalinks;
import io.github.postlint.site.facts.Listing;
import java.util.Optional;

/** Of addresses nothing is known; links between files lead from the file in which they stand. */
final class NeutralPermalinks implements Permalinks {

  @Override
  public Optional<String> base(String path, Listing listing) {
    return Optional.of("/" + path);
  }
}
