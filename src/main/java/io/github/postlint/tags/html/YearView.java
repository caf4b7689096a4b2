package io.github.postlint.tags.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The years, newest first, each with its posts' number and most used terms. */
final class YearView {
  private static final int TERMS = 12;

  private final Texts texts;
  private final int pageSize;

  YearView(Texts texts, int pageSize) {
    this.texts = texts;
    this.pageSize = pageSize;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms, PostCounts<Integer> years) {
    Scale scale = new Scale(years.counts().values());
    List<Map<String, Object>> sections = new ArrayList<>();
    years
        .counts()
        .forEach(
            (year, count) -> {
              Map<String, Object> section = new HashMap<>(entries(terms, year));
              section.put("year", year.toString());
              section.put("countText", texts.count("posts", count));
              section.put("percent", scale.percent(count));
              sections.add(0, section);
            });
    return sections;
  }

  private Map<String, Object> entries(List<NamedTerm> terms, int year) {
    return new FirstTerms(texts, TERMS)
        .of(
            TermCount.of(terms, named -> named.term().years().get(year)),
            named -> new YearPages(named.term(), pageSize).href(year));
  }
}
