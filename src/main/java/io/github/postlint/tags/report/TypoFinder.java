package io.github.postlint.tags.report;

import io.github.postlint.site.terms.CommonNeighbours;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.tags.terms.NamedGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds terms that are probably slips of the finger for more frequent ones. */
final class TypoFinder {
  private final Map<String, NamedGroup> byKey = new LinkedHashMap<>();

  TypoFinder(List<NamedGroup> terms) {
    for (NamedGroup term : terms) {
      byKey.put(MergeKey.of(term.link().label()), term);
    }
  }

  List<TagReport.Typo> find() {
    CommonNeighbours neighbours =
        new CommonNeighbours(byKey.keySet(), key -> count(byKey.get(key)));
    List<TagReport.Typo> typos = new ArrayList<>();
    byKey.forEach(
        (key, term) -> {
          if (neighbours.isRare(key)) {
            meant(term, neighbours.of(key).stream()).ifPresent(typos::add);
          }
        });
    return typos;
  }

  private Optional<TagReport.Typo> meant(NamedGroup term, Stream<String> neighbours) {
    return neighbours
        .map(byKey::get)
        .max(Comparator.comparingInt(TypoFinder::count).thenComparing(near -> near.link().slug()))
        .map(
            near ->
                new TagReport.Typo(
                    term.link(),
                    count(term),
                    near.link(),
                    count(near),
                    term.group().published().get(0).path()));
  }

  private static int count(NamedGroup term) {
    return term.group().published().size();
  }
}
