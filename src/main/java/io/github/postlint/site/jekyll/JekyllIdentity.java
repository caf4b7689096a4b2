package io.github.postlint.site.jekyll;

import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteIdentity;
import java.util.Optional;

/** Reads what the settings say of the site as a whole. */
final class JekyllIdentity {
  private JekyllIdentity() {}

  static SiteIdentity read(Settings settings) {
    return new SiteIdentity(
        text(settings, "title"),
        text(settings, "description"),
        text(settings, "url").map(JekyllIdentity::withoutSlash),
        basePath(text(settings, "baseurl").orElse("")),
        LanguageTag.of(settings.values()));
  }

  private static Optional<String> text(Settings settings, String key) {
    return settings.text(key).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String basePath(String written) {
    String path = withoutSlash(written);
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  private static String withoutSlash(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }
}
