package io.github.postlint.tags.html;

import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.index.Variant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes an index from a few words on each post; slugs are as simple as the tests need. */
final class IndexSketch {
  private static final Comparator<IndexedPost> NEWEST_FIRST =
      Comparator.comparing(
              (IndexedPost post) ->
                  post.date().map(OffsetDateTime::toInstant).orElse(java.time.Instant.MIN))
          .reversed()
          .thenComparing(IndexedPost::path);

  private final List<IndexedPost> posts = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final Map<String, SortedMap<String, String>> labels = new HashMap<>();
  private SiteIdentity site =
      new SiteIdentity(
          Optional.of("The orchard"),
          Optional.empty(),
          Optional.of("https://orchard.example"),
          "/blog",
          Optional.of("en"));

  IndexSketch site(String title, String url, String basePath, String language) {
    site =
        new SiteIdentity(
            Optional.ofNullable(title),
            Optional.empty(),
            Optional.ofNullable(url),
            basePath,
            Optional.ofNullable(language));
    return this;
  }

  IndexSketch post(String title, String date, String language, TermLink... terms) {
    return post(title, date, language, "/post-" + (posts.size() + 1) + "/", terms);
  }

  /** A post; what is null is unknown. */
  IndexSketch post(String title, String date, String language, String address, TermLink... terms) {
    posts.add(
        new IndexedPost(
            "_posts/%05d.md".formatted(posts.size() + 1),
            title,
            Optional.empty(),
            Optional.ofNullable(language),
            Optional.ofNullable(date).map(day -> OffsetDateTime.parse(day + "T10:00:00+02:00")),
            Optional.ofNullable(address),
            List.of(terms)));
    return this;
  }

  /** Gives a term a page elsewhere. */
  IndexSketch address(String slug, String address) {
    addresses.put(slug, address);
    return this;
  }

  IndexSketch description(String slug, String description) {
    descriptions.put(slug, description);
    return this;
  }

  IndexSketch label(String slug, String language, String label) {
    labels.computeIfAbsent(slug, any -> new TreeMap<>()).put(language, label);
    return this;
  }

  static TermLink tag(String label) {
    return link(TaxonomyKind.TAGS, label);
  }

  static TermLink category(String label) {
    return link(TaxonomyKind.CATEGORIES, label);
  }

  static TermLink author(String label) {
    return link(TaxonomyKind.AUTHORS, label);
  }

  private static TermLink link(TaxonomyKind kind, String label) {
    String plain = label.toLowerCase(Locale.ROOT).replace("c++", "cpp").replace("c#", "csharp");
    String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return new TermLink(kind, slug, label, "/" + kind.key() + "/" + Href.path(slug) + "/");
  }

  TagIndex index() {
    List<IndexedPost> sorted = posts.stream().sorted(NEWEST_FIRST).toList();
    List<Taxonomy> taxonomies = new ArrayList<>();
    for (TaxonomyKind kind : TaxonomyKind.values()) {
      Map<String, List<IndexedPost>> lists = new TreeMap<>();
      Map<String, TermLink> links = new HashMap<>();
      for (IndexedPost post : sorted) {
        for (TermLink link : post.terms(kind)) {
          lists.computeIfAbsent(link.slug(), slug -> new ArrayList<>()).add(post);
          links.putIfAbsent(link.slug(), link);
        }
      }
      List<IndexedTerm> terms = new ArrayList<>();
      lists.forEach((slug, list) -> terms.add(term(links.get(slug), list)));
      taxonomies.add(new Taxonomy(kind, terms));
    }
    return new TagIndex(site, taxonomies, sorted);
  }

  private IndexedTerm term(TermLink link, List<IndexedPost> list) {
    List<OffsetDateTime> dates = list.stream().flatMap(post -> post.date().stream()).toList();
    return new IndexedTerm(
        link.kind(),
        link.slug(),
        link.label(),
        labels.getOrDefault(link.slug(), new TreeMap<>()),
        Optional.ofNullable(descriptions.get(link.slug())),
        addresses.getOrDefault(link.slug(), link.address()),
        List.of(new Variant(link.label(), list.size())),
        List.of(),
        count(list, IndexedPost::language),
        count(list, post -> post.date().map(OffsetDateTime::getYear)),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
        dates.stream().findFirst(),
        related(link, list),
        list);
  }

  private static <K> SortedMap<K, Integer> count(
      List<IndexedPost> list, Function<IndexedPost, Optional<K>> value) {
    SortedMap<K, Integer> counts = new TreeMap<>();
    list.forEach(post -> value.apply(post).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
    return counts;
  }

  private static List<RelatedTerm> related(TermLink link, List<IndexedPost> list) {
    Map<TermLink, Integer> shared = new HashMap<>();
    list.stream()
        .flatMap(post -> post.terms(link.kind()).stream())
        .filter(other -> !other.slug().equals(link.slug()))
        .forEach(other -> shared.merge(other, 1, Integer::sum));
    return shared.entrySet().stream()
        .map(entry -> new RelatedTerm(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(RelatedTerm::posts)
                .reversed()
                .thenComparing(other -> other.term().slug()))
        .limit(10)
        .toList();
  }
}
