package io.github.postlint.site;

import java.util.Locale;
import java.util.Set;

/**
 * What colours the code of a site.
 *
 * @param languages the names of languages that it knows, as they must be written
 * @param others names that are right although it does not know them: newer versions do, or scripts
 *     on the page draw something of such code
 * @param generator whether the generator colours code, with the highlighter that it brings
 * @param scripts whether scripts on the pages colour code, for which capital letters do not count
 * @param guesses whether those scripts colour code without a language as well
 */
public record Highlighter(
    Set<String> languages,
    Set<String> others,
    boolean generator,
    boolean scripts,
    boolean guesses) {

  /** Whether code of a language is not left plain. */
  public boolean knows(String name) {
    String word = scripts ? name.toLowerCase(Locale.ROOT) : name;
    return languages.contains(word) || others.contains(word);
  }

  /** Whether readers see any code in colours. */
  public boolean works() {
    return generator || scripts;
  }
}
