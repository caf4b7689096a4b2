package io.github.postlint.web.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses as the URL standard of the WHATWG tells browsers to. */
public final class WebAddressReader {
  private WebAddressReader() {}

  /**
   * Reads the address of a link.
   *
   * @param target as it stands in the page, entities decoded; one without scheme and host is
   *     elsewhere
   */
  public static WebReading read(String target) {
    String text = trim(target);
    if (text.startsWith("//")) {
      return authority("https", text, 2);
    }
    String scheme = scheme(text);
    return scheme.equals("http") || scheme.equals("https")
        ? authority(scheme, text, scheme.length() + 1)
        : new WebReading.Elsewhere();
  }

  /**
   * Reads an address that stands on another page, or in the answer of its server.
   *
   * @param base the address of that page
   */
  public static WebReading read(String target, URI base) {
    String text = trim(target);
    if (!scheme(text).isEmpty()) {
      return read(text);
    }
    if (text.startsWith("//")) {
      return read(base.getScheme() + ":" + text);
    }
    String origin = base.getScheme() + "://" + base.getRawAuthority();
    String path = base.getRawPath();
    if (text.startsWith("/")) {
      return read(origin + text);
    }
    if (text.startsWith("?")) {
      return read(origin + path + text);
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return read(base + text);
    }
    return read(origin + path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  /** Without what browsers leave out: control characters and spaces around it, line ends in it. */
  private static String trim(String target) {
    int from = 0;
    int to = target.length();
    while (from < to && target.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && target.charAt(to - 1) <= ' ') {
      to--;
    }
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if ("\t\n\r".indexOf(target.charAt(i)) < 0) {
        text.append(target.charAt(i));
      }
    }
    return text.toString();
  }

  /** The scheme in lower case; empty where there is none. */
  private static String scheme(String text) {
    int at = 0;
    while (at < text.length() && isSchemePart(text.charAt(at), at == 0)) {
      at++;
    }
    boolean scheme = at > 0 && at < text.length() && text.charAt(at) == ':';
    return scheme ? text.substring(0, at).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isSchemePart(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
  }

  private static WebReading authority(String scheme, String text, int after) {
    int start = after;
    while (start < text.length() && "/\\".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(start, end);
    if (authority.indexOf('@') >= 0) {
      return new WebReading.Refused("it names a user, and credentials are never sent");
    }
    int colon = authority.lastIndexOf(':');
    boolean ported = colon > authority.lastIndexOf(']');
    String port = ported ? authority.substring(colon + 1) : "";
    if (!isPort(port)) {
      return new WebReading.Broken("\"" + port + "\" is not a port");
    }
    WebHost host = WebHost.of(ported ? authority.substring(0, colon) : authority);
    return host.name().isPresent()
        ? asked(origin(scheme, host.name().get(), port), text.substring(end))
        : host.fault();
  }

  private static boolean isPort(String port) {
    return port.length() <= 5
        && port.chars().allMatch(c -> c >= '0' && c <= '9')
        && (port.isEmpty() || Integer.parseInt(port) <= 65_535);
  }

  private static String origin(String scheme, String host, String port) {
    int number = port.isEmpty() ? -1 : Integer.parseInt(port);
    int usual = scheme.equals("http") ? 80 : 443;
    return scheme + "://" + host + (number < 0 || number == usual ? "" : ":" + number);
  }

  private static WebReading asked(String origin, String rest) {
    int hash = rest.indexOf('#');
    String asked = hash < 0 ? rest : rest.substring(0, hash);
    int mark = asked.indexOf('?');
    String path = mark < 0 ? asked : asked.substring(0, mark);
    String query = mark < 0 ? "" : asked.substring(mark);
    try {
      URI uri = new URI(origin + EscapedPath.path(path) + EscapedPath.query(query));
      Optional<String> fragment =
          hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1));
      return uri.getHost() == null
          ? new WebReading.Refused("its host has an unusual name")
          : new WebReading.Asked(new WebAddress(uri, fragment));
    } catch (URISyntaxException e) {
      return new WebReading.Refused("its host has an unusual name");
    }
  }
}
