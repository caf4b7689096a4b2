package io.github.postlint.rules.addresses;

import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Plugins such as Polyglot build the site once for each of its languages, so that one address is
 * right for the post and its translations.
 */
final class LanguageBuilds {
  private static final Pattern PLUGIN = Pattern.compile("polyglot|multiple-languages|i18n");

  private LanguageBuilds() {}

  /** Whether such a plugin may be at work. */
  static boolean mayBe(Site site) {
    return !site.generator().templates().lacksSiteValue("languages")
        && (site.generator().templates().loadsPlugins()
            || Files.isDirectory(site.root().resolve("_plugins"))
            || mentionsPlugin(site.root().resolve("Gemfile")));
  }

  private static boolean mentionsPlugin(Path gemfile) {
    try {
      return Files.exists(gemfile)
          && PLUGIN
              .matcher(new String(Files.readAllBytes(gemfile), StandardCharsets.ISO_8859_1))
              .find();
    } catch (IOException e) {
      return true;
    }
  }
}
