package io.github.postlint.tags;

import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.index.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes indexes by hand, so that what writes them is tested without what makes them. */
public final class SampleIndex {
  private final Map<TermLink, List<String>> variants = new LinkedHashMap<>();
  private final Map<String, TermLink> links = new HashMap<>();
  private final List<IndexedPost> posts = new ArrayList<>();
  private Optional<String> url = Optional.of("https://example.org");
  private String basePath = "/blog";
  private Optional<String> title = Optional.of("My <blog> & more");

  /** Sets what stands before addresses; an empty text for no scheme and host. */
  public SampleIndex base(String schemeAndHost, String path) {
    url = Optional.of(schemeAndHost).filter(text -> !text.isEmpty());
    basePath = path;
    return this;
  }

  public SampleIndex untitled() {
    title = Optional.empty();
    return this;
  }

  /** Declares a term: its slug, and its spellings, of which the first is its label. */
  public SampleIndex term(TaxonomyKind kind, String slug, String... spellings) {
    String address = "/" + kind.key() + "/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/";
    TermLink link = new TermLink(kind, slug, spellings[0], address);
    variants.put(link, List.of(spellings));
    for (String spelling : spellings) {
      links.put(spelling, link);
    }
    return this;
  }

  /**
   * Adds a post.
   *
   * @param date an ISO date and time, or an empty text for none
   * @param address or an empty text for none
   * @param spellings of declared terms
   */
  public SampleIndex post(
      String path, String postTitle, String date, String address, String... spellings) {
    Optional<OffsetDateTime> parsed =
        Optional.of(date).filter(text -> !text.isEmpty()).map(OffsetDateTime::parse);
    posts.add(
        new IndexedPost(
            path,
            postTitle,
            Optional.of("On " + postTitle),
            Optional.of("fr"),
            parsed,
            Optional.of(address).filter(text -> !text.isEmpty()),
            Arrays.stream(spellings).map(links::get).toList()));
    return this;
  }

  public TagIndex index() {
    Comparator<IndexedPost> newestFirst =
        Comparator.comparing(
            (IndexedPost post) -> post.date().orElse(OffsetDateTime.MIN),
            OffsetDateTime.timeLineOrder().reversed());
    List<IndexedPost> sorted = posts.stream().sorted(newestFirst).toList();
    SiteIdentity site =
        new SiteIdentity(title, Optional.of("A blog"), url, basePath, Optional.of("en_GB"));
    return new TagIndex(
        site,
        Arrays.stream(TaxonomyKind.values()).map(kind -> taxonomy(kind, sorted)).toList(),
        sorted);
  }

  private Taxonomy taxonomy(TaxonomyKind kind, List<IndexedPost> sorted) {
    return new Taxonomy(
        kind,
        variants.keySet().stream()
            .filter(link -> link.kind() == kind)
            .sorted(Comparator.comparing(TermLink::slug))
            .map(link -> term(link, sorted.stream().filter(p -> p.terms().contains(link)).toList()))
            .filter(term -> term.count() > 0)
            .toList());
  }

  private IndexedTerm term(TermLink link, List<IndexedPost> its) {
    List<OffsetDateTime> dates = its.stream().flatMap(post -> post.date().stream()).toList();
    List<String> spellings = variants.get(link);
    return new IndexedTerm(
        link.kind(),
        link.slug(),
        link.label(),
        new TreeMap<>(Map.of("fr", link.label() + " ?")),
        Optional.of("All about " + link.label()),
        link.address(),
        spellings.stream()
            .map(text -> new Variant(text, spellings.size() - spellings.indexOf(text)))
            .toList(),
        List.of("also " + link.slug()),
        new TreeMap<>(Map.of("fr", its.size())),
        dates.stream()
            .collect(
                Collectors.toMap(OffsetDateTime::getYear, date -> 1, Integer::sum, TreeMap::new)),
        dates.stream().min(OffsetDateTime.timeLineOrder()),
        dates.stream().max(OffsetDateTime.timeLineOrder()),
        List.of(new RelatedTerm(link, 1)),
        its);
  }
}
