package io.github.postlint.tags.report;

import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.NearWords;
import io.github.postlint.site.terms.Slips;
import io.github.postlint.tags.terms.NamedTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds terms that are probably slips of the finger for more frequent ones. */
final class TypoFinder {
  /** A term this often used is meant. */
  private static final int MAX_COUNT = 2;

  /** The other one must be this many times as frequent. */
  private static final int TIMES = 3;

  private final Map<String, NamedTerm> byKey = new LinkedHashMap<>();

  TypoFinder(List<NamedTerm> terms) {
    for (NamedTerm term : terms) {
      byKey.put(MergeKey.of(term.link().label()), term);
    }
  }

  List<TagReport.Typo> find() {
    NearWords words =
        new NearWords(
            byKey.keySet().stream().filter(key -> key.length() >= Slips.MIN_LENGTH).toList());
    List<TagReport.Typo> typos = new ArrayList<>();
    byKey.forEach(
        (key, term) -> {
          if (count(term) <= MAX_COUNT) {
            meant(key, term, words).ifPresent(typos::add);
          }
        });
    return typos;
  }

  private Optional<TagReport.Typo> meant(String key, NamedTerm term, NearWords words) {
    return words.near(key).stream()
        .filter(near -> Slips.areLikely(key, near))
        .map(byKey::get)
        .filter(near -> count(near) >= TIMES * count(term))
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

  private static int count(NamedTerm term) {
    return term.group().published().size();
  }
}
