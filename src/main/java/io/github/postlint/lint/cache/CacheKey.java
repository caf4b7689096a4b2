package io.github.postlint.lint.cache;

import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Rule;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The conditions on which all results depend, besides the files of the site: equal keys, equal
 * results.
 *
 * @param text all of them, a line each
 */
record CacheKey(String text) {

  /**
   * @param conditions those that only the caller knows, such as the version of Postlint
   */
  static CacheKey of(List<String> conditions, Site site, List<Rule> rules, LintOptions options) {
    StringBuilder text = new StringBuilder();
    for (String condition : conditions) {
      add(condition, text);
    }
    add(site.root().toString(), text);
    add(settings(site.root().resolve(site.settings())), text);
    for (Rule rule : rules) {
      add(rule.id(), text);
      add(options.level(rule).name(), text);
      add(rule.surroundings(site), text);
    }
    return new CacheKey(text.toString());
  }

  /** A length in front makes texts that run into each other differ. */
  private static void add(String part, StringBuilder text) {
    text.append(part.length()).append(' ').append(part).append('\n');
  }

  private static String settings(Path file) {
    try {
      return Fingerprint.of(Files.readAllBytes(file)).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** A name for the file that holds results under these conditions. */
  String fileName() {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)) + CacheFolder.SUFFIX;
  }
}
