package io.github.postlint.tags.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The first terms of a list, and how many more there are. */
final class FirstTerms {
  private final Texts texts;
  private final int limit;

  FirstTerms(Texts texts, int limit) {
    this.texts = texts;
    this.limit = limit;
  }

  Map<String, Object> of(List<TermCount> counts, Function<NamedTerm, String> path) {
    Map<String, Object> fields = new HashMap<>();
    fields.put(
        "terms",
        counts.stream()
            .limit(limit)
            .map(entry -> entry.named().fields(texts, entry.count(), path.apply(entry.named())))
            .toList());
    fields.put("more", counts.size() > limit ? texts.count("more", counts.size() - limit) : null);
    return fields;
  }
}
