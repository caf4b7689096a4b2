package io.github.postlint.mojo;

import io.github.postlint.lint.cache.CacheLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;

/** The results of earlier runs, as Maven knows them. */
final class Cache {
  private Cache() {}

  /**
   * In the local repository, which CI systems keep anyway and {@code clean} does not touch; empty
   * where Maven names none.
   */
  static Optional<Path> folder(MavenSession session) {
    Settings settings = session == null ? null : session.getSettings();
    String repository = settings == null ? null : settings.getLocalRepository();
    return repository == null
        ? Optional.empty()
        : Optional.of(Path.of(repository, ".cache", "postlint"));
  }

  /** Tells Maven's log what is wrong with the cache. */
  static CacheLog log(Log log) {
    return new MavenCacheLog(log);
  }

  private record MavenCacheLog(Log log) implements CacheLog {
    @Override
    public void unused(String reason) {
      log.debug("All posts are read: " + reason + ".");
    }

    @Override
    public void unwritten(Path folder, IOException reason) {
      log.warn(
          "The results of this run cannot be kept in "
              + folder
              + " ("
              + reason
              + "), so the next one reads all posts again. Name another folder in"
              + " postlint.cacheDirectory, or set postlint.cache to false.");
    }
  }
}
