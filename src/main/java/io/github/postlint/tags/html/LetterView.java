package io.github.postlint.tags.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All terms by their first letters. */
final class LetterView {
  private final Texts texts;

  LetterView(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms) {
    Map<String, List<Map<String, Object>>> letters = new LinkedHashMap<>();
    terms.stream()
        .sorted(NamedTerm.BY_NAME)
        .forEach(
            named ->
                letters
                    .computeIfAbsent(named.letter(), letter -> new ArrayList<>())
                    .add(named.fields(texts)));
    List<Map<String, Object>> sections = new ArrayList<>();
    letters.forEach(
        (letter, entries) ->
            sections.add(
                Map.of(
                    "letter", letter, "id", "letter-" + (sections.size() + 1), "terms", entries)));
    return sections;
  }
}
