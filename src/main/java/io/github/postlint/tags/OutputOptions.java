package io.github.postlint.tags;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What to write, and how.
 *
 * @param kinds what
 * @param pageSize how many posts an HTML page of a term lists, at least 1
 * @param layout the layout that pages for generators name
 * @param templates a folder with templates that replace those of the HTML pages
 * @param suggestsVocabulary whether to write a vocabulary to begin from
 */
public record OutputOptions(
    Set<OutputKind> kinds,
    int pageSize,
    Optional<String> layout,
    Optional<Path> templates,
    boolean suggestsVocabulary) {

  /** Copies the set. */
  public OutputOptions {
    kinds = Set.copyOf(kinds);
  }
}
