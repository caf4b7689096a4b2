package io.github.postlint.sweep;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Finds names in angle brackets that readers do not see, because they are taken for elements. */
final class VanishedHits implements HitFinder {
  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.body().select("*")) {
      String name = element.tagName();
      if (!Tag.isKnownTag(name) && element.closest("svg, math") == null && seen.add(name)) {
        int line = nearest(page, Pattern.compile("(?i)<" + Pattern.quote(name)), element);
        if (line > 0) {
          hits.accept(page.hit("vanished tag", Hit.Group.MARK, line, "<" + name + ">"));
        }
      }
    }
  }

  private static int nearest(SweptPage page, Pattern tag, Element element) {
    Element block = element.closest("[data-sweep-line]");
    int hint = block == null ? 0 : page.sourceLine(Integer.parseInt(block.attr("data-sweep-line")));
    return tag.matcher(page.source().text())
        .results()
        .map(each -> page.source().lineOf(each.start()))
        .filter(line -> line >= page.bodyLine())
        .min(Comparator.comparing(line -> Math.abs(line - hint)))
        .orElse(0);
  }
}
