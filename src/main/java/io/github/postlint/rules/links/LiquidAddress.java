package io.github.postlint.rules.links;

import io.github.postlint.site.SiteIdentity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the few outputs of Liquid with which authors write addresses of their own site. */
final class LiquidAddress {
  private static final Pattern LITERAL =
      Pattern.compile("(?:\"([^\"]*)\"|'([^']*)')((?:\\s*\\|\\s*[a-z_]+(?:\\s*:\\s*[\\w.]+)?)*+)");
  private static final Pattern BASED =
      Pattern.compile(
          "\\s*\\|\\s*(?:relative_url|absolute_url"
              + "|prepend\\s*:\\s*site\\.baseurl(?:\\s*\\|\\s*prepend\\s*:\\s*site\\.url)?)");

  private final SiteIdentity identity;

  LiquidAddress(SiteIdentity identity) {
    this.identity = identity;
  }

  /** The address, without scheme and host where they are the site's; empty if it is not known. */
  Optional<String> print(String written) {
    if (written.length() > AddressReader.MAX_LENGTH) {
      return Optional.empty();
    }
    StringBuilder printed = new StringBuilder();
    int from = 0;
    for (AddressOutput output = AddressOutput.next(written, 0);
        output != null;
        output = AddressOutput.next(written, from)) {
      printed.append(written, from, output.start());
      Optional<String> value = value(output.content(), printed.isEmpty());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      printed.append(value.get());
      from = output.end();
    }
    printed.append(written.substring(from));
    String address = printed.toString();
    boolean open = address.contains("{{") || address.contains("{%");
    return open ? Optional.empty() : Optional.of(address.isEmpty() ? "/" : address);
  }

  private Optional<String> value(String output, boolean first) {
    if (output.equals("site.baseurl")) {
      return Optional.of(identity.basePath());
    }
    if (output.equals("site.url")) {
      return first && hasPlainUrl() ? Optional.of("") : Optional.empty();
    }
    Matcher literal = LITERAL.matcher(output);
    if (!first || !literal.matches() || !BASED.matcher(literal.group(3)).matches()) {
      return Optional.empty();
    }
    String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
    boolean absolute = text.startsWith("/") && !text.startsWith("//");
    boolean url = literal.group(3).contains("_url");
    boolean clear = absolute || (url && !text.contains(":") && !text.startsWith("//"));
    return clear
        ? Optional.of(identity.basePath() + (absolute ? text : "/" + text))
        : Optional.empty();
  }

  private boolean hasPlainUrl() {
    return identity.url().filter(url -> url.matches("https?://[^/?#]+")).isPresent();
  }
}
