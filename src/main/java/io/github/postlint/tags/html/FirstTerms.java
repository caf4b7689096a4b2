package io.github.postlint.tags.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The first terms of a list, those after them, and how many more there are. */
final class FirstTerms {
  /**
   * No list has more after its first terms: where there are thousands, each would be in many lists.
   */
  private static final int REST = 200;

  private final Texts texts;
  private final int limit;

  FirstTerms(Texts texts, int limit) {
    this.texts = texts;
    this.limit = limit;
  }

  Map<String, Object> of(List<TermCount> counts, Function<NamedTerm, String> path) {
    Map<String, Object> fields = new HashMap<>();
    int rest = Math.max(0, counts.size() - limit);
    fields.put("terms", some(counts.stream().limit(limit), path));
    fields.put("more", rest > 0 ? texts.count("more", rest) : null);
    fields.put("rest", some(counts.stream().skip(limit).limit(REST), path));
    fields.put("left", rest > REST ? texts.count("more", rest - REST) : null);
    return fields;
  }

  private List<Map<String, Object>> some(
      Stream<TermCount> counts, Function<NamedTerm, String> path) {
    return counts
        .map(entry -> entry.named().fields(texts, entry.count(), path.apply(entry.named())))
        .toList();
  }
}
