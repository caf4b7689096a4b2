package io.github.postlint.generator.jbake;

import io.github.postlint.site.SiteIdentity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the settings say of the site as a whole. */
final class JbakeIdentity {
  private static final Pattern HOST = Pattern.compile("(https?://[^/]+)((?:/[^/]+)*)/*");

  private JbakeIdentity() {}

  static SiteIdentity of(JbakeSettings settings) {
    Matcher host = HOST.matcher(settings.text("site.host"));
    boolean known = host.matches();
    return new SiteIdentity(
        text(settings, "site.title").or(() -> text(settings, "blog.title")),
        text(settings, "site.description"),
        known ? Optional.of(host.group(1)) : Optional.empty(),
        known ? host.group(2) : "",
        text(settings, "site.lang"));
  }

  private static Optional<String> text(JbakeSettings settings, String key) {
    return Optional.of(settings.text(key)).filter(text -> !text.isEmpty());
  }
}
