package io.github.postlint.sweep;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds addresses that lead nowhere, whatever the site has. */
final class AddressHits implements HitFinder {
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?i)www\\..*|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|gov|edu)(?:[/?#].*)?"
              + "|(?:https?|ftp)(?:[^:s]|:[^/]|:/[^/]|//).*|h?ttps?:\\s.*|(?!https?:)h[tps]{2,5}:.*|(?!mailto:)[^/:\\s?#]+@[^/\\s]+\\.\\w+"
              + "|.*(?:\\{\\{|\\}\\}|\\{%|%7B%7B|\\]\\().*|\\S*[\"“”].*|.*\\s.*");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.body().select("a[href], img[src]")) {
      String address = element.attr(element.normalName().equals("a") ? "href" : "src");
      boolean empty = address.isEmpty() && element.normalName().equals("a");
      if ((empty || BROKEN.matcher(address).matches()) && seen.add(address)) {
        report(page, address, hits);
      }
    }
  }

  private static void report(SweptPage page, String address, Consumer<Hit> hits) {
    String start = address.split("[\\s\"“”<>&%]", 2)[0];
    int at = page.source().text().indexOf(start.isEmpty() ? "]()" : start);
    if (at >= 0) {
      int line = page.source().lineOf(at);
      hits.accept(
          page.hit(address.isEmpty() ? "empty address" : "address", Hit.Group.MARK, line, address));
    }
  }
}
