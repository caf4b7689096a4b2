package io.github.postlint.rules.code;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The languages that a highlighter knows by name: those of Rouge, which tells capitals from small
 * letters, and a few that newer versions or scripts on the page know.
 */
final class KnownLanguages {
  private static final Pattern AROUND = Pattern.compile("^\\W++|[^\\w+#].*$");

  /** Shorter names are near anything. */
  private static final int MIN_LENGTH = 3;

  private static final Set<String> ROUGE = read("languages.txt");
  private static final Set<String> MORE = read("more-languages.txt");

  /** Those of highlight.js and Prism that Rouge does not know, in small letters. */
  private static final Set<String> BROWSER = read("browser-languages.txt");

  private KnownLanguages() {}

  /** Whether the name is known as it is written. */
  static boolean contains(String name) {
    return ROUGE.contains(name) || MORE.contains(name);
  }

  /** Whether scripts on pages know the name, for which capital letters do not count. */
  static boolean isOfBrowser(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return BROWSER.contains(lower) || contains(lower);
  }

  /** Whether a name that is not known is near one that is. */
  static boolean isNear(String name) {
    String word = AROUND.matcher(name).replaceAll("");
    return word.length() > MIN_LENGTH && Suggestion.nearest(word, ROUGE).isPresent();
  }

  /**
   * A sentence with a blank in front that says which language may be meant; empty where none is
   * near.
   *
   * @param budget what is left for the post
   */
  static String suggestion(String name, SuggestionBudget budget) {
    String word = AROUND.matcher(name).replaceAll("");
    if (word.length() < 2) {
      return "";
    }
    if (contains(word)) {
      return Suggestion.sentence(word);
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return ROUGE.contains(extension) ? Suggestion.sentence(extension) : budget.of(word, ROUGE);
  }

  private static Set<String> read(String resource) {
    try (InputStream stream = KnownLanguages.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Set.copyOf(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
