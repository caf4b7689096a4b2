package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PageLanguage;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TermLink;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parts of terms that have pages: each language of a term that has several, and each pair of
 * related terms that share some posts. A pair has one page, below the term whose slug comes first.
 */
final class TermParts {
  /** One post in common needs no page. */
  private static final int LEAST_SHARED = 2;

  private final Terms terms;
  private final Texts texts;
  private final Set<String> taken = new HashSet<>();

  TermParts(TagIndex index, Terms terms, Texts texts) {
    this.terms = terms;
    this.texts = texts;
    index.taxonomies().forEach(kind -> kind.terms().forEach(term -> taken.add(term.address())));
  }

  /** All parts of a term, the whole one first; a pair is a part of the term that is asked first. */
  List<TermPart> of(IndexedTerm term) {
    NamedTerm whole = terms.of(term);
    List<TermPart> parts = new ArrayList<>();
    parts.add(new TermPart(term, whole.label(), Optional.empty()));
    for (String language : term.languages().keySet()) {
      language(term, language)
          .filter(taken::add)
          .ifPresent(
              address ->
                  parts.add(
                      part(
                          whole,
                          address,
                          " · " + texts.languageName(language),
                          post -> post.language().equals(Optional.of(language)))));
    }
    for (RelatedTerm related : term.related()) {
      pair(term.link(), related)
          .filter(taken::add)
          .ifPresent(
              address ->
                  parts.add(
                      part(
                          whole,
                          address,
                          " + " + terms.link(related.term()).get("label"),
                          post -> post.terms().contains(related.term()))));
    }
    return parts;
  }

  /** The address of a term's posts in one language; empty where it has no other. */
  static Optional<String> language(IndexedTerm term, String language) {
    return term.languages().size() < 2
        ? Optional.empty()
        : PageLanguage.of(language)
            .map(tag -> term.address() + "language/" + tag.text().toLowerCase(Locale.ROOT) + "/");
  }

  /** The address of the posts that two terms share; empty where they are few. */
  static Optional<String> pair(TermLink term, RelatedTerm related) {
    TermLink other = related.term();
    boolean inOrder = term.slug().compareTo(other.slug()) < 0;
    TermLink first = inOrder ? term : other;
    TermLink second = inOrder ? other : term;
    return related.posts() < LEAST_SHARED
        ? Optional.empty()
        : Optional.of(first.address() + "and/" + second.slug() + "/");
  }

  private static TermPart part(
      NamedTerm whole, String address, String name, Predicate<IndexedPost> wanted) {
    IndexedTerm term = whole.term();
    List<IndexedPost> posts = term.posts().stream().filter(wanted).toList();
    List<OffsetDateTime> dates = posts.stream().flatMap(post -> post.date().stream()).toList();
    IndexedTerm some =
        new IndexedTerm(
            term.kind(),
            term.slug(),
            term.label(),
            Collections.emptySortedMap(),
            Optional.empty(),
            address,
            List.of(),
            List.of(),
            counts(posts, IndexedPost::language),
            counts(posts, post -> post.date().map(OffsetDateTime::getYear)),
            dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
            dates.stream().findFirst(),
            List.of(),
            posts);
    return new TermPart(some, whole.label() + name, Optional.of(whole));
  }

  private static <K extends Comparable<K>> SortedMap<K, Integer> counts(
      List<IndexedPost> posts, Function<IndexedPost, Optional<K>> value) {
    return PostCounts.of(posts, value).counts();
  }
}
