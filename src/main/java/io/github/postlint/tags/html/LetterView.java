package io.github.postlint.tags.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All terms by their first letters. The writing in which most terms are has a heading for each
 * letter; each other writing has one heading for all of it.
 */
final class LetterView {
  private final Texts texts;

  LetterView(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms) {
    Writing main = main(terms);
    Map<String, List<Map<String, Object>>> letters = new LinkedHashMap<>();
    terms.stream()
        .map(named -> placed(named, main))
        .sorted(Placed.ORDER)
        .map(Placed::named)
        .forEach(
            named ->
                letters
                    .computeIfAbsent(heading(named, main), letter -> new ArrayList<>())
                    .add(named.fields(texts)));
    List<Map<String, Object>> sections = new ArrayList<>();
    letters.forEach(
        (letter, entries) ->
            sections.add(
                Map.of(
                    "letter", letter, "id", "letter-" + (sections.size() + 1), "terms", entries)));
    return sections;
  }

  private Placed placed(NamedTerm named, Writing main) {
    Writing writing = named.writing();
    String key = writing.sortKey(named.key(), texts.word("language"));
    return new Placed(named, writing, writing == main, key);
  }

  /** A term with what decides where it stands. */
  private record Placed(NamedTerm named, Writing writing, boolean main, String key) {
    /** Signs and digits come first, then the main writing, then the others. */
    static final Comparator<Placed> ORDER =
        Comparator.comparing((Placed one) -> one.writing() != Writing.NONE)
            .thenComparing(one -> !one.main())
            .thenComparing(Placed::writing)
            .thenComparing(Placed::key)
            .thenComparing(Placed::named, NamedTerm.BY_NAME);
  }

  private static String heading(NamedTerm named, Writing main) {
    Writing writing = named.writing();
    boolean byLetter = writing == Writing.NONE || (writing == main && writing.hasLetters());
    return byLetter ? named.letter() : writing.heading(named.letter());
  }

  /** The writing of the most terms. */
  private static Writing main(List<NamedTerm> terms) {
    Map<Writing, Integer> counts = new TreeMap<>();
    terms.forEach(named -> counts.merge(named.writing(), 1, Integer::sum));
    counts.remove(Writing.NONE);
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Writing, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Writing, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(Writing.LATIN);
  }
}
