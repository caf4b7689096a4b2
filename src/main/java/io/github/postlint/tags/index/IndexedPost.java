package io.github.postlint.tags.index;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A published post as the index shows it.
 *
 * @param path the file, relative to the site, with {@code /} between folders
 * @param title as readers see it; may hold any character, Markdown and HTML among them, which mean
 *     nothing here
 * @param description the post's own short text
 * @param language in lower case, such as {@code fr}
 * @param date in the site's time zone
 * @param address the path of its page, relative to the site's base, percent-encoded, with a leading
 *     slash; empty where it cannot be known or is not safe to link to
 * @param terms its terms of all kinds, in the post's order
 */
public record IndexedPost(
    String path,
    String title,
    Optional<String> description,
    Optional<String> language,
    Optional<OffsetDateTime> date,
    Optional<String> address,
    List<TermLink> terms) {

  /** Copies the list. */
  public IndexedPost {
    terms = List.copyOf(terms);
  }

  /** Its terms of one kind. */
  public List<TermLink> terms(TaxonomyKind kind) {
    return terms.stream().filter(term -> term.kind() == kind).toList();
  }
}
