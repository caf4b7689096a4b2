package io.github.postlint.site;

import java.util.Set;

/**
 * What colours the code of a site.
 *
 * @param languages the names of languages that it knows, as they must be written
 * @param others names that are right although it does not know them: newer versions do, or scripts
 *     on the page draw something of such code
 */
public record Highlighter(Set<String> languages, Set<String> others) {

  /** Whether code of a language is not left plain. */
  public boolean knows(String name) {
    return languages.contains(name) || others.contains(name);
  }
}
