package io.github.postlint.tags.index;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A tag, a category or an author, with its posts.
 *
 * @param kind what it is
 * @param slug its name in addresses and file names: unique within its kind, of letters, digits and
 *     single hyphens, at most {@value io.github.postlint.site.terms.Slugs#MAX_BYTES} bytes of UTF-8
 * @param label its name for readers
 * @param labels its name for readers of other languages, by language
 * @param description a sentence on it, from the vocabulary
 * @param address the path of its page, relative to the site's base, percent-encoded, with a slash
 *     at both ends: {@code /tags/java/}
 * @param variants the spellings met in published posts, the most frequent first
 * @param aliases other names that the vocabulary gives it
 * @param languages how many of its posts are in each language; posts of unknown language are left
 *     out
 * @param years how many of its posts are of each year, in the site's time zone
 * @param first the date of its oldest post that has one
 * @param last the date of its newest post that has one
 * @param related terms of the same kind that share posts with it, those with the most first
 * @param posts newest first, at least one
 */
public record IndexedTerm(
    TaxonomyKind kind,
    String slug,
    String label,
    SortedMap<String, String> labels,
    Optional<String> description,
    String address,
    List<Variant> variants,
    List<String> aliases,
    SortedMap<String, Integer> languages,
    SortedMap<Integer, Integer> years,
    Optional<OffsetDateTime> first,
    Optional<OffsetDateTime> last,
    List<RelatedTerm> related,
    List<IndexedPost> posts) {

  /** How many published posts it has, at least 1. */
  public int count() {
    return posts.size();
  }

  /** Its name and its address, without its posts. */
  public TermLink link() {
    return new TermLink(kind, slug, label, address);
  }
}
