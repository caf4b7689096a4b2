package io.github.postlint.web.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The places of a fetched page to which links can lead. The library that reads HTML is known here
 * only, so that it is loaded where a link has a fragment.
 */
final class PageIds {
  private final Set<String> ids = new HashSet<>();
  private final boolean marked;

  private PageIds(Document page) {
    boolean any = false;
    for (Element element : page.getAllElements()) {
      boolean heading = element.normalName().matches("h[1-6]");
      if (element.hasAttr("id")) {
        ids.add(element.id());
        any = any || heading;
      }
      if (element.normalName().equals("a") && element.hasAttr("name")) {
        ids.add(element.attr("name"));
        any = true;
      }
    }
    marked = any;
  }

  /**
   * Those of a page.
   *
   * @param charset as the server says; empty where it does not
   * @return empty where the page cannot be read
   */
  static Optional<PageIds> of(byte[] page, Optional<String> charset) {
    try {
      return Optional.of(
          new PageIds(Jsoup.parse(new ByteArrayInputStream(page), charset.orElse(null), "")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a link with this fragment arrives at the page's top. A page none of whose headings can
   * be linked to gets its ids from a script; and GitHub puts a prefix before those of authors.
   */
  boolean lack(String fragment) {
    String decoded = decoded(fragment);
    return marked
        && !ids.contains(fragment)
        && !ids.contains(decoded)
        && !ids.contains("user-content-" + decoded);
  }

  /** Whether a fragment names a place of the page; others are for scripts, viewers and browsers. */
  static boolean isName(String fragment) {
    return !fragment.isEmpty()
        && !fragment.equalsIgnoreCase("top")
        && !fragment.startsWith("/")
        && !fragment.startsWith("!")
        && !fragment.startsWith(":~:")
        && !fragment.contains("=")
        && !fragment.matches("L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?");
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
