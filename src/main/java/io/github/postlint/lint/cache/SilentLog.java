package io.github.postlint.lint.cache;

import java.io.IOException;
import java.nio.file.Path;

/** The log of those whom the state of the cache does not concern. */
final class SilentLog implements CacheLog {

  @Override
  public void unused(String reason) {}

  @Override
  public void unwritten(Path folder, IOException reason) {}
}
