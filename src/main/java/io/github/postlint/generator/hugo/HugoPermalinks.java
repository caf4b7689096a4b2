package io.github.postlint.generator.hugo;

import io.github.postlint.site.Permalinks;
import java.util.Optional;

/** Addresses never depend on the machine: dates are taken as they are written. */
record HugoPermalinks(HugoSite site) implements Permalinks {

  @Override
  public boolean tellsDay(String path, Optional<String> permalink) {
    return permalink.isEmpty()
        && site.paths().of(path).filter(site.addresses()::tellsDay).isPresent();
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
