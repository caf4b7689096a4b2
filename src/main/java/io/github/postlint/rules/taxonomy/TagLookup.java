package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.terms.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks each tag up in a vocabulary, however often it is used. */
final class TagLookup {
  private final Vocabulary vocabulary;
  private final List<String> known;
  private final SuggestionBudget budget = new SuggestionBudget();
  private final Map<String, String> messages = new HashMap<>();

  TagLookup(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.known = vocabulary.keys();
  }

  /** What is wrong with a tag; empty if nothing is. */
  String message(String tag) {
    return messages.computeIfAbsent(tag, this::look);
  }

  private String look(String tag) {
    if (tag.isBlank() || vocabulary.entry(tag).isPresent()) {
      return "";
    }
    return "The vocabulary has no tag \""
        + tag
        + "\"."
        + budget.of(tag, known)
        + " Use one that it has, or add this one.";
  }
}
