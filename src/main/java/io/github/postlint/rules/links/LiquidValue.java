package io.github.postlint.rules.links;

import io.github.postlint.site.SiteIdentity;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints one output of Liquid in an address: a text, a setting, or a value of the front matter,
 * with the filters that put the site's base before it.
 *
 * @param lookup the text of {@code site.key} or {@code page.key}; empty where it is not known
 */
record LiquidValue(SiteIdentity identity, Function<String, Optional<String>> lookup) {
  private static final Pattern FIRST =
      Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|((?:site|page)(?:\\.[\\w-]+)+))\\s*+");
  private static final Pattern FILTER =
      Pattern.compile(
          "\\|\\s*+(?:(relative_url|absolute_url|escape|strip|uri_escape)|(prepend|append)\\s*+:\\s*+"
              + "(?:\"([^\"]*)\"|'([^']*)'|((?:site|page)(?:\\.[\\w-]+)+)))\\s*+");

  /** What is printed, without scheme and host where they are the site's; empty if not known. */
  Optional<String> print(String output) {
    Matcher first = FIRST.matcher(output);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> value = value(first.group(1), first.group(2), first.group(3));
    Matcher filter = FILTER.matcher(output);
    int at = first.end();
    while (value.isPresent() && at < output.length()) {
      if (!filter.region(at, output.length()).lookingAt()) {
        return Optional.empty();
      }
      value = filter.group(1) == null ? joined(value.get(), filter) : based(value.get(), filter);
      at = filter.end();
    }
    return value;
  }

  private Optional<String> value(String first, String second, String name) {
    return name == null ? Optional.of(first == null ? second : first) : named(name);
  }

  private Optional<String> named(String name) {
    return switch (name) {
      case "site.baseurl" -> Optional.of(identity.basePath());
      case "site.url" ->
          identity.url().filter(url -> url.matches("https?://[^/?#]+")).map(url -> "");
      default -> lookup.apply(name);
    };
  }

  private Optional<String> joined(String value, Matcher filter) {
    return value(filter.group(3), filter.group(4), filter.group(5))
        .map(other -> filter.group(2).equals("prepend") ? other + value : value + other);
  }

  private Optional<String> based(String value, Matcher filter) {
    if (!filter.group(1).endsWith("_url")) {
      return Optional.of(value);
    }
    boolean open = value.contains(":") || value.startsWith("//");
    return open
        ? Optional.of(value).filter(text -> text.matches("https?://.*"))
        : Optional.of(identity.basePath() + (value.startsWith("/") ? value : "/" + value));
  }
}
