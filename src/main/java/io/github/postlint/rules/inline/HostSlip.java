package io.github.postlint.rules.inline;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the host of an address that is one letter away from one that everybody links to. */
final class HostSlip {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?://(?:www\\.)?)([a-z0-9-]+\\.[a-z]{2,4})((?:[/?#].*)?)");

  /** Long names, of which none is one letter away from a site of its own that is known as well. */
  private static final List<String> KNOWN =
      List.of(
          "github.com",
          "youtube.com",
          "twitter.com",
          "linkedin.com",
          "facebook.com",
          "wikipedia.org",
          "stackoverflow.com",
          "slideshare.net",
          "kubernetes.io");

  private HostSlip() {}

  static Optional<AddressSlip> of(String target) {
    Matcher address = ADDRESS.matcher(target);
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = address.group(2).toLowerCase(Locale.ROOT);
    for (String known : KNOWN) {
      boolean near = Math.abs(host.length() - known.length()) < 2 && !isOtherCountry(host, known);
      if (near && !host.equals(known) && Suggestion.distance(host, known, 2) == 1) {
        String meant = address.group(1) + known + address.group(3);
        return Optional.of(
            new AddressSlip(
                Severity.WARNING,
                "The host \""
                    + address.group(2)
                    + "\" is one letter away from \""
                    + known
                    + "\". Write \""
                    + meant
                    + "\" if that is meant.",
                meant));
      }
    }
    return Optional.empty();
  }

  /** The same name below another domain may be a site of its own; one letter less is a slip. */
  private static boolean isOtherCountry(String host, String known) {
    String name = known.substring(0, known.indexOf('.') + 1);
    return host.startsWith(name) && host.length() == known.length();
  }
}
