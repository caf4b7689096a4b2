package io.github.postlint.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
        Pattern tag = Pattern.compile("(?i)<" + Pattern.quote(name));
        Matcher matcher = tag.matcher(page.source().text());
        List<Integer> lines =
            matcher.results().map(each -> page.source().lineOf(each.start())).toList();
        for (int line : lines.stream().filter(each -> each >= page.bodyLine()).limit(1).toList()) {
          hits.accept(page.hit("vanished tag", Hit.Group.MARK, line, "<" + name + ">"));
        }
      }
    }
  }
}
