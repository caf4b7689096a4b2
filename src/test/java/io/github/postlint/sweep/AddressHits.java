package io.github.postlint.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds addresses that lead nowhere, whatever the site has. */
final class AddressHits implements HitFinder {
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?i)www\\..*|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|gov|edu)(?:[/?#].*)?"
              + "|(?:https?|ftp)(?:[^:s]|:[^/]|:/[^/]|//).*|h?ttps?:\\s.*|(?!https?:)h[tps]{2,5}:.*|(?!mailto:)[^/:\\s?#]+@[^/\\s]+\\.\\w+"
              + "|.*(?:\\{\\{|\\}\\}|\\{%|%7B%7B|\\]\\().*|\\S*[\"“”].*|.*\\s.*");

  /** Browsers ask for a file with spaces in its name. */
  private static final Pattern FILE =
      Pattern.compile("(?i)[^\"“”{}]*\\.(?:png|jpe?g|gif|svg|webp)");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.body().select("a:not([href]):not([name]):not([id])")) {
      int line = byText(page, element);
      if (line > 0) {
        hits.accept(page.hit("a without href", Hit.Group.MARK, line, element.text()));
      }
    }
    for (Element element : page.body().select("a[href], img[src]")) {
      String address = element.attr(element.normalName().equals("a") ? "href" : "src");
      boolean empty = address.isEmpty() && element.normalName().equals("a");
      boolean file = element.normalName().equals("img") && FILE.matcher(address).matches();
      if (!file && (empty || BROKEN.matcher(address).matches()) && seen.add(address)) {
        report(page, element, address, hits);
      }
    }
  }

  private static void report(SweptPage page, Element element, String address, Consumer<Hit> hits) {
    String text = page.source().text();
    String start = address.split("[\"“”<>&%]", 2)[0];
    int at = start.isEmpty() ? -1 : text.indexOf("(" + start);
    if (address.isEmpty()) {
      Matcher empty =
          Pattern.compile("\\[" + Pattern.quote(element.text()) + "\\]\\(\\s*\\)").matcher(text);
      at = empty.find() ? empty.start() : -1;
    }
    at = at < 0 && !start.isEmpty() ? text.indexOf(start.split("\\s", 2)[0]) : at;
    int line = at < 0 ? byText(page, element) : page.source().lineOf(at);
    if (line > 0) {
      String kind = address.isEmpty() ? "empty address" : "address";
      hits.accept(page.hit(kind, Hit.Group.MARK, line, address));
    }
  }

  private static int byText(SweptPage page, Element element) {
    List<String> words =
        SourceText.words(element.text()).stream().map(SourceText.Word::text).toList();
    return page.source().findWords(words, page.bodyLine(), 0);
  }
}
