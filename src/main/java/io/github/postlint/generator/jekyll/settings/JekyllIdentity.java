package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteIdentity;
import java.util.Optional;

/** Reads what the settings say of the site as a whole. */
public final class JekyllIdentity {
  private JekyllIdentity() {}

  /** Title, address, language and the like, where the settings name them. */
  public static SiteIdentity read(Settings settings) {
    Optional<String> url = text(settings, "url");
    return new SiteIdentity(
        text(settings, "title"),
        text(settings, "description"),
        url.isPresent() ? Optional.of(withoutSlash(url.get())) : url,
        basePath(text(settings, "baseurl").orElse("")),
        LanguageTag.of(settings.values()));
  }

  private static Optional<String> text(Settings settings, String key) {
    String text = settings.text(key).orElse("").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
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
