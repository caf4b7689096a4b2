package io.github.postlint.tags;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.VocabularyEntry;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.report.ReportBuilder;
import io.github.postlint.tags.terms.NamedGroup;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a term of a group and its names. */
final class TermBuilder {
  private final Map<String, IndexedPost> posts;

  /**
   * @param posts all published posts by path
   */
  TermBuilder(Map<String, IndexedPost> posts) {
    this.posts = posts;
  }

  IndexedTerm build(NamedGroup named) {
    List<IndexedPost> own =
        named.group().published().stream().map(Facts::path).map(posts::get).toList();
    List<OffsetDateTime> dates = own.stream().flatMap(post -> post.date().stream()).toList();
    Optional<VocabularyEntry> entry = named.group().entry();
    return new IndexedTerm(
        named.link().kind(),
        named.link().slug(),
        named.link().label(),
        entry.map(VocabularyEntry::labels).orElseGet(Collections::emptySortedMap),
        entry.flatMap(VocabularyEntry::description),
        named.link().address(),
        ReportBuilder.variants(named.group()),
        entry.stream().flatMap(one -> one.aliases().stream()).map(TextFact::text).toList(),
        counts(own, IndexedPost::language),
        counts(own, post -> post.date().map(OffsetDateTime::getYear)),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
        dates.stream().findFirst(),
        RelatedTerms.of(named.link(), own),
        own);
  }

  private static <K extends Comparable<K>> SortedMap<K, Integer> counts(
      List<IndexedPost> posts, Function<IndexedPost, Optional<K>> key) {
    SortedMap<K, Integer> counts = new TreeMap<>();
    posts.forEach(post -> key.apply(post).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
    return Collections.unmodifiableSortedMap(counts);
  }
}
