package io.github.postlint.generator.jbake;

import io.github.postlint.site.Permalinks;
import java.util.Optional;

/** Addresses depend on nothing but where a file lies. */
final class JbakePermalinks implements Permalinks {

  @Override
  public boolean tellsDay(String path, Optional<String> permalink) {
    return false;
  }

  @Override
  public boolean dependsOnZone(String path, Optional<String> permalink) {
    return false;
  }

  @Override
  public Optional<String> unknownPlaceholder(String permalink) {
    return Optional.empty();
  }
}
