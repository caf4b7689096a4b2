package io.github.postlint.tags;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What to write, and how.
 *
 * @param kinds what
 * @param pageSize how many posts an HTML page of a term lists, at least 1
 * @param layout the layout, or JBake's type, that pages for generators name
 * @param content the generator's folder of content, relative to the site, where it is not the
 *     generator's usual one
 * @param templates a folder with templates that replace those of the HTML pages
 * @param suggestsVocabulary whether to write a vocabulary to begin from
 */
public record OutputOptions(
    Set<OutputKind> kinds,
    int pageSize,
    Optional<String> layout,
    Optional<String> content,
    Optional<Path> templates,
    boolean suggestsVocabulary) {

  /** Copies the set. */
  public OutputOptions {
    kinds = Set.copyOf(kinds);
  }
}
