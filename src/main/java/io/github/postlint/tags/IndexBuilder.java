package io.github.postlint.tags;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.Slugs;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.report.ReportBuilder;
import io.github.postlint.tags.report.TagReport;
import io.github.postlint.tags.report.VocabularySuggestion;
import io.github.postlint.tags.terms.CodePoints;
import io.github.postlint.tags.terms.SlugCheck;
import io.github.postlint.tags.terms.TermNaming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the index of a site from the facts of its posts. */
public final class IndexBuilder {
  private static final Comparator<Facts> NEWEST_FIRST =
      Comparator.comparing(IndexBuilder::instant)
          .reversed()
          .thenComparing(Facts::path, CodePoints.ORDER);
  private static final Pattern SAFE = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}\\s<>\"]*");
  private final IndexOptions options;

  /** A builder for one site. */
  public IndexBuilder(IndexOptions options) {
    this.options = options;
  }

  /**
   * Makes the index. Terms whose pages would overwrite each other are findings, and there is no
   * index then.
   *
   * @param posts the facts of all posts, by path
   */
  public IndexResult build(List<Facts> posts) {
    List<Facts> published = published(posts);
    List<KindTerms> kinds = kinds(posts, published);
    ReportBuilder report = new ReportBuilder(options.vocabulary());
    List<Finding> findings = new ArrayList<>();
    for (KindTerms kind : kinds) {
      report.add(kind.kind(), kind.groups(), kind.terms());
      findings.addAll(check(kind));
    }
    findings.sort(null);
    boolean broken = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    TagReport built = report.build(posts, published);
    return new IndexResult(
        broken ? Optional.empty() : Optional.of(index(published, kinds)),
        findings,
        built,
        VocabularySuggestion.of(kinds.get(0).terms(), built.typos()));
  }

  private List<KindTerms> kinds(List<Facts> posts, List<Facts> published) {
    TermNaming naming = new TermNaming(new Slugs(options.slugStyle()));
    Set<String> paths = published.stream().map(Facts::path).collect(Collectors.toSet());
    List<Facts> unpublished = posts.stream().filter(post -> !paths.contains(post.path())).toList();
    return Arrays.stream(TaxonomyKind.values())
        .map(
            kind -> {
              KindTerms terms = new KindTerms(kind, options.vocabulary());
              published.forEach(post -> terms.add(post, true));
              unpublished.forEach(post -> terms.add(post, false));
              terms.name(naming);
              return terms;
            })
        .toList();
  }

  private List<Finding> check(KindTerms kind) {
    SlugCheck slugs = new SlugCheck();
    kind.terms().forEach(term -> slugs.add(term.link(), term.group()));
    List<Finding> findings = new ArrayList<>(slugs.findings());
    boolean hasVocabulary = kind.kind() == TaxonomyKind.TAGS && !options.vocabulary().isEmpty();
    if (hasVocabulary && options.onUnknownTag() != OnUnknownTag.IGNORE) {
      Severity severity =
          options.onUnknownTag() == OnUnknownTag.FAIL ? Severity.ERROR : Severity.WARNING;
      findings.addAll(UnknownTags.find(kind.terms(), options.vocabulary(), severity));
    }
    return findings;
  }

  private TagIndex index(List<Facts> published, List<KindTerms> kinds) {
    Map<String, IndexedPost> entries = new LinkedHashMap<>();
    published.forEach(post -> entries.put(post.path(), entry(post, kinds)));
    TermBuilder builder = new TermBuilder(entries);
    List<Taxonomy> taxonomies =
        kinds.stream()
            .map(
                kind ->
                    new Taxonomy(kind.kind(), kind.terms().stream().map(builder::build).toList()))
            .toList();
    return new TagIndex(options.site(), taxonomies, List.copyOf(entries.values()));
  }

  private static IndexedPost entry(Facts post, List<KindTerms> kinds) {
    Listing listing = post.listing();
    List<TermLink> terms = kinds.stream().flatMap(kind -> kind.links(post).stream()).toList();
    return new IndexedPost(
        post.path(),
        listing.title().text(),
        listing.description().map(TextFact::text),
        listing.language(),
        listing.date(),
        listing.address().filter(IndexBuilder::isSafe),
        terms);
  }

  /**
   * Whether an index may link to an address, which its author has written: it must not lead to
   * another host or run a script.
   */
  private static boolean isSafe(String address) {
    return SAFE.matcher(address).matches();
  }

  /** The posts that readers find, newest first, and those of unknown date last. */
  private List<Facts> published(List<Facts> posts) {
    return posts.stream()
        .filter(post -> post.listing().isPublished(options.now(), options.publishesFuture()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static Instant instant(Facts post) {
    return post.listing().date().map(date -> date.toInstant()).orElse(Instant.MIN);
  }
}
