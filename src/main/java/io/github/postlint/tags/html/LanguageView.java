package io.github.postlint.tags.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The languages, the most used first, each with its most used terms. */
final class LanguageView {
  private static final int TERMS = 24;

  private final Texts texts;

  LanguageView(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms, PostCounts<String> languages) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Map<String, Object> section : new LanguageCounts(texts).of(languages.counts())) {
      Object language = section.get("language");
      section.putAll(
          new FirstTerms(texts, TERMS)
              .of(
                  TermCount.of(terms, named -> named.term().languages().get(language)),
                  named ->
                      TermParts.language(named.term(), (String) language)
                          .map(address -> new PageAddress(address).href())
                          .orElse("")));
      sections.add(section);
    }
    return sections;
  }
}
