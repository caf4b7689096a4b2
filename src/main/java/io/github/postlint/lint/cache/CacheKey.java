package io.github.postlint.lint.cache;

import io.github.postlint.io.RecordText;
import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The conditions on which all results depend, besides posts and other files: equal keys, equal
 * results.
 *
 * @param text all parameters, the generator, and what tells the site's settings from others
 */
record CacheKey(String text) {

  static CacheKey of(LintParameters parameters, Site site) {
    String settings = settings(site.root().resolve(site.generator().data().settingsFile()));
    return new CacheKey(RecordText.of(parameters) + site.generator().name() + '\n' + settings);
  }

  private static String settings(Path file) {
    try {
      return Fingerprint.of(PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND)).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** A name for the file that holds results under these conditions. */
  String fileName() {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)) + CacheFolder.SUFFIX;
  }
}
