package io.github.postlint.mojo;

import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.rules.RuleOptions;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;

/**
 * The results of earlier runs.
 *
 * @param options what the goal tells rules
 * @param liquid whether Liquid runs over posts
 * @param log hears what is wrong with the cache
 */
record Cache(RuleOptions options, boolean liquid, Log log) {

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

  /**
   * What decides about results besides the site, its rules and their levels: the version of
   * Postlint and of Java, the values of parameters.
   */
  List<String> conditions() {
    return List.of(
        Version.get(),
        build(),
        java(Runtime.version()),
        String.valueOf(liquid),
        String.valueOf(options.schema()),
        String.valueOf(options.vocabulary()),
        String.valueOf(options.permalinkPattern()),
        String.valueOf(options.authors()),
        new TreeSet<>(options.liquidTags()).toString(),
        new TreeSet<>(options.imageKeys()).toString());
  }

  /** All that tells one Java from another; its own text is made by a stream, which takes longer. */
  private static String java(Runtime.Version version) {
    return version.version() + " " + version.pre() + version.build() + version.optional();
  }

  CacheLog cacheLog() {
    return new MavenCacheLog(log);
  }

  /** Two builds of a version under development may find different things. */
  private static String build() {
    CodeSource source = Cache.class.getProtectionDomain().getCodeSource();
    if (source == null || !Version.get().endsWith("-SNAPSHOT")) {
      return "";
    }
    try {
      File jar = new File(source.getLocation().toURI());
      return jar.length() + " " + jar.lastModified();
    } catch (URISyntaxException e) {
      return source.getLocation().toString();
    }
  }

  /** Tells Maven's log of the cache. */
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
