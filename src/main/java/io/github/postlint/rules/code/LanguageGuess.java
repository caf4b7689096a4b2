package io.github.postlint.rules.code;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.Highlighter;
import java.util.regex.Pattern;

/** Guesses which of the languages that a highlighter knows is meant by a name. */
final class LanguageGuess {
  private static final Pattern AROUND = Pattern.compile("^\\W++|[^\\w+#].*$");

  private LanguageGuess() {}

  /**
   * A sentence with a leading space that says which language may be meant; empty where none is
   * near.
   *
   * @param budget what is left for the post
   */
  static String suggestion(Highlighter highlighter, String name, SuggestionBudget budget) {
    String word = AROUND.matcher(name).replaceAll("");
    if (word.length() < 2) {
      return "";
    }
    if (highlighter.knows(word)) {
      return Suggestion.sentence(word);
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return highlighter.languages().contains(extension)
        ? Suggestion.sentence(extension)
        : budget.of(word, highlighter.languages());
  }
}
