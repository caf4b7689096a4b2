package io.github.postlint.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds outputs that print nothing, and what Liquid warns of. */
final class LiquidHits implements HitFinder {
  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (List<String> empty : orEmpty(page.rendered().empty())) {
      int line = page.sourceLine(Integer.parseInt(empty.get(0)));
      String markup = empty.get(1);
      boolean lost = page.rendered().isHeadBroken() && markup.startsWith("page.");
      if (!lost && !markup.startsWith("site.baseurl") && seen.add(line + markup)) {
        hits.accept(page.hit("prints nothing", Hit.Group.MARK, line, "{{ " + markup + " }}"));
      }
    }
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
