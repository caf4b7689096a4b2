package io.github.postlint.tags.html;

import io.github.postlint.tags.index.PageLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many posts are in each language, the most used first. */
final class LanguageCounts {
  private final Texts texts;

  LanguageCounts(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(Map<String, Integer> languages) {
    List<Map<String, Object>> counts = new ArrayList<>();
    languages.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> counts.add(fields(entry.getKey(), entry.getValue())));
    return counts;
  }

  private Map<String, Object> fields(String language, int count) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("language", language);
    fields.put("name", texts.languageName(language));
    fields.put("lang", PageLanguage.of(language).map(PageLanguage::text).orElse(null));
    fields.put("count", texts.number(count));
    fields.put("countText", texts.count("posts", count));
    return fields;
  }
}
