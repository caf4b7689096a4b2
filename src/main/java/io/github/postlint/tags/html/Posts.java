package io.github.postlint.tags.html;

import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PageLanguage;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Posts as entries of a list. What does not depend on the list is made once for each post. */
final class Posts {
  private final SiteIdentity site;
  private final Texts texts;
  private final Terms terms;
  private final IdentityHashMap<IndexedPost, Map<String, Object>> made = new IdentityHashMap<>();

  Posts(SiteIdentity site, Texts texts, Terms terms) {
    this.site = site;
    this.texts = texts;
    this.terms = terms;
  }

  /** A post in the list of a term, with its other terms. */
  Map<String, Object> entry(IndexedPost post, IndexedTerm list) {
    Map<String, Object> entry = new HashMap<>(made.computeIfAbsent(post, this::fields));
    Predicate<TermLink> other =
        link -> link.kind() != list.kind() || !link.slug().equals(list.slug());
    Predicate<TermLink> author = of(TaxonomyKind.AUTHORS);
    entry.put("authors", links(post, other.and(author)));
    entry.put("topics", links(post, other.and(author.negate())));
    entry.put("categories", links(post, other.and(of(TaxonomyKind.CATEGORIES))));
    entry.put("tags", links(post, other.and(of(TaxonomyKind.TAGS))));
    return entry;
  }

  private static Predicate<TermLink> of(TaxonomyKind kind) {
    return link -> link.kind() == kind;
  }

  private Map<String, Object> fields(IndexedPost post) {
    Optional<PageLanguage> language = post.language().flatMap(PageLanguage::of);
    Optional<PostDay> day = post.date().flatMap(date -> PostDay.of(date, texts));
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", Characters.isVisible(post.title()) ? post.title() : post.path());
    fields.put(
        "address",
        post.address().map(path -> site.basePath() + path).flatMap(Href::of).orElse(null));
    fields.put("description", post.description().orElse(null));
    fields.put(
        "lang",
        language
            .map(PageLanguage::text)
            .filter(tag -> !tag.equals(texts.languageTag()))
            .orElse(null));
    fields.put("language", language.map(PageLanguage::text).map(texts::languageName).orElse(null));
    fields.put("datetime", day.map(PostDay::machine).orElse(null));
    fields.put("day", day.map(PostDay::text).orElse(null));
    return fields;
  }

  private List<Map<String, Object>> links(IndexedPost post, Predicate<TermLink> wanted) {
    return post.terms().stream().filter(wanted).map(terms::link).toList();
  }

  /**
   * A post's date for a list by year.
   *
   * @param machine with its year, as HTML reads it
   * @param text without its year, as people read it
   */
  private record PostDay(String machine, String text) {

    /** A date in the years that HTML knows, else nothing. */
    static Optional<PostDay> of(OffsetDateTime date, Texts texts) {
      return date.getYear() < 1 || date.getYear() > 9999
          ? Optional.empty()
          : Optional.of(new PostDay(date.toLocalDate().toString(), texts.day(date)));
    }
  }
}
