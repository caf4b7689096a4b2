package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postlint.TestFacts;
import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.terms.SiteVocabulary;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  @TempDir Path root;

  private Vocabulary vocabulary = Vocabulary.empty();
  private OnUnknownTag onUnknownTag = OnUnknownTag.WARN;
  private SlugStyle style = SlugStyle.UNICODE;

  private IndexResult build(TestFacts... posts) {
    SiteIdentity site =
        new SiteIdentity(
            Optional.of("A site"), Optional.empty(), Optional.empty(), "", Optional.empty());
    return new IndexBuilder(
            new IndexOptions(site, TestSite.NOW, false, style, vocabulary, onUnknownTag))
        .build(TestFacts.all(posts));
  }

  private TagIndex index(TestFacts... posts) {
    IndexResult result = build(posts);
    assertThat(result.findings()).isEmpty();
    return result.index().orElseThrow();
  }

  private static List<IndexedTerm> tags(TagIndex index) {
    return index.taxonomy(TaxonomyKind.TAGS).terms();
  }

  private void vocabulary(String yaml) throws IOException {
    Path file = Files.writeString(root.resolve("tags.yml"), yaml);
    List<SiteProblem> problems = new ArrayList<>();
    vocabulary = SiteVocabulary.read(root, Optional.of(file), problems);
    assertThat(problems).isEmpty();
  }

  private static TestFacts post(String name, String... tags) {
    return TestFacts.post("_posts/" + name + ".md").tags(tags);
  }

  @Test
  void spellingsOfOneTagMerge() {
    TagIndex index =
        index(
            post("a", "Dev Ops", "Événement"),
            post("b", "devops", "evenement"),
            post("c", "DevOps", "devops"));
    assertThat(tags(index)).extracting(IndexedTerm::slug).containsExactly("devops", "evenement");
    assertThat(tags(index)).extracting(IndexedTerm::label).containsExactly("devops", "Événement");
    assertThat(tags(index)).extracting(IndexedTerm::count).containsExactly(3, 2);
    assertThat(tags(index).get(0).variants())
        .containsExactly(
            new Variant("devops", 2), new Variant("Dev Ops", 1), new Variant("DevOps", 1));
  }

  @Test
  void languagesNeverShareAPage() {
    TagIndex index = index(post("a", "c", "c++", "c#", ".net"));
    assertThat(tags(index))
        .extracting(IndexedTerm::slug)
        .containsExactly("c", "cpp", "csharp", "dotnet");
    assertThat(tags(index))
        .extracting(IndexedTerm::label)
        .containsExactly("c", "c++", "c#", ".net");
  }

  @Test
  void differentTagsWithOneSlugFailAndBothFilesAreNamed() {
    IndexResult result = build(post("a", "a:b"), post("b", "a/b"));
    assertThat(result.index()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.ruleId()).isEqualTo("tag-slug");
              assertThat(finding.path() + finding.message())
                  .contains("_posts/a.md", "_posts/b.md", "a:b", "a/b", "/tags/a-b/");
            });
  }

  @Test
  void tagWithoutLettersFails() {
    IndexResult result = build(post("a", "🚀"));
    assertThat(result.index()).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("🚀");
    assertThat(result.vocabulary().get(0).slug()).contains("u1f680");
  }

  @Test
  void reservedSlugsGetTheirKind() {
    TagIndex index = index(post("a", "con", "index").categories("page").authors("Feed"));
    assertThat(tags(index)).extracting(IndexedTerm::slug).containsExactly("con-tag", "index-tag");
    assertThat(index.taxonomy(TaxonomyKind.CATEGORIES).terms().get(0).address())
        .isEqualTo("/categories/page-category/");
    assertThat(index.taxonomy(TaxonomyKind.AUTHORS).terms().get(0).slug()).isEqualTo("feed-author");
  }

  @Test
  void hostileTagsStayInsideTheFolder() {
    TagIndex index = index(post("a", "../../etc/passwd", "<script>", "\"quote\"", "日本語"));
    assertThat(tags(index))
        .extracting(IndexedTerm::slug)
        .containsExactly("etc-passwd", "quote", "script", "日本語");
    assertThat(tags(index).get(3).address()).isEqualTo("/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/");
  }

  @Test
  void asciiSlugsOnRequest() {
    style = SlugStyle.ASCII;
    assertThat(tags(index(post("a", "日本語"))))
        .extracting(IndexedTerm::slug)
        .containsExactly("u65e5u672cu8a9e");
  }

  @Test
  void postsAreOrderedByInstantAndThenByPath() {
    TagIndex index =
        index(
            post("c", "x").date("2020-05-01T12:00:00Z"),
            post("b", "x").date("2020-05-01T13:00:00+02:00"),
            post("a", "x").date("2020-05-01T12:00:00Z"),
            post("d", "x").date(""));
    assertThat(index.posts())
        .extracting(IndexedPost::path)
        .containsExactly("_posts/a.md", "_posts/c.md", "_posts/b.md", "_posts/d.md");
    assertThat(tags(index).get(0).posts()).isEqualTo(index.posts());
  }

  @Test
  void orderOfTheFilesDoesNotMatter() {
    TestFacts[] posts = {post("a", "x", "Y y"), post("b", "y-y", "z"), post("c", "X", "z")};
    TagIndex index = index(posts);
    List<TestFacts> reversed = new ArrayList<>(List.of(posts));
    Collections.reverse(reversed);
    assertThat(index(reversed.toArray(TestFacts[]::new))).isEqualTo(index);
  }

  @Test
  void unpublishedPostsMakeNoPage() {
    IndexResult result =
        build(
            post("a", "seen"),
            post("b", "draft").state(Listing.State.DRAFT),
            post("c", "held").state(Listing.State.HELD),
            post("d", "soon").date("2030-01-01T00:00:00Z"));
    assertThat(tags(result.index().orElseThrow()))
        .extracting(IndexedTerm::slug)
        .containsExactly("seen");
    assertThat(result.report().hidden())
        .extracting(hidden -> hidden.label())
        .containsExactlyInAnyOrder("draft", "held", "soon");
    assertThat(result.report().unpublished()).isEqualTo(3);
  }

  @Test
  void termKnowsItsLanguagesYearsAndNeighbours() {
    IndexedTerm java =
        tags(index(
                post("a", "java", "maven").language("fr").date("2019-01-01T00:00:00Z"),
                post("b", "java", "maven", "ci").language("en").date("2020-01-01T00:00:00Z"),
                post("c", "java").language("fr").date("2020-06-01T00:00:00Z")))
            .get(1);
    assertThat(java.languages()).containsOnly(Map.entry("en", 1), Map.entry("fr", 2));
    assertThat(java.years()).containsOnly(Map.entry(2019, 1), Map.entry(2020, 2));
    assertThat(java.first().orElseThrow().getYear()).isEqualTo(2019);
    assertThat(java.last().orElseThrow().getMonthValue()).isEqualTo(6);
    assertThat(java.related())
        .extracting(related -> related.term().slug(), RelatedTerm::posts)
        .containsExactly(tuple("maven", 2), tuple("ci", 1));
  }

  @Test
  void vocabularyNamesAndJoinsTags() throws IOException {
    vocabulary(
        """
        golang:
          label: Go
          description: The language.
          permalink: /languages/go
          aliases: [go]
          labels: {fr: Le Go}
        c*:
          slug: c-star
        unused:
        """);
    IndexResult result = build(post("a", "Golang"), post("b", "go", "c*", "c"));
    List<IndexedTerm> tags = tags(result.index().orElseThrow());
    assertThat(tags).extracting(IndexedTerm::slug).containsExactly("c", "c-star", "golang");
    IndexedTerm go = tags.get(2);
    assertThat(go.label()).isEqualTo("Go");
    assertThat(go.count()).isEqualTo(2);
    assertThat(go.address()).isEqualTo("/tags/languages/go/");
    assertThat(go.description()).contains("The language.");
    assertThat(go.labels()).containsEntry("fr", "Le Go");
    assertThat(go.aliases()).containsExactly("go");
    assertThat(result.report().unused()).containsExactly("unused");
    assertThat(result.findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("The vocabulary has no tag \"c\".");
  }

  @Test
  void unknownTagFailsOnRequest() throws IOException {
    vocabulary("golang:\n");
    onUnknownTag = OnUnknownTag.FAIL;
    IndexResult result = build(post("a", "golnag"));
    assertThat(result.index()).isEmpty();
    assertThat(result.findings().get(0).message()).contains("Did you mean \"golang\"?");
    onUnknownTag = OnUnknownTag.IGNORE;
    assertThat(build(post("a", "golnag")).findings()).isEmpty();
  }

  @Test
  void addressesThatLeadElsewhereAreNotLinked() {
    TagIndex index =
        index(
            post("a").address("javascript:alert(1)"),
            post("b").address("//evil.example/"),
            post("c").address("/a\\b"),
            post("d").address("/fine/?q=%20#x"),
            post("e").address(""));
    assertThat(index.posts())
        .extracting(post -> post.address().orElse("-"))
        .containsExactly("-", "-", "-", "/fine/?q=%20#x", "-");
  }

  @Test
  void reportNamesTyposAndLonelyTags() {
    IndexResult result =
        build(
            post("a", "kubernetes", "java8"),
            post("b", "kubernetes", "java9"),
            post("c", "kubernetes", "java9"),
            post("d", "kubernets", "java9"));
    assertThat(result.report().typos())
        .singleElement()
        .satisfies(
            typo -> {
              assertThat(typo.term().label()).isEqualTo("kubernets");
              assertThat(typo.meant().label()).isEqualTo("kubernetes");
              assertThat(typo.path()).isEqualTo("_posts/d.md");
            });
    assertThat(result.report().single())
        .extracting(one -> one.term().label())
        .containsExactly("java8", "kubernets");
    assertThat(result.vocabulary().get(2).aliases()).containsExactly("kubernets");
  }

  @Test
  void longTagsAreCut() {
    IndexedTerm term = tags(index(post("a", "x".repeat(300)))).get(0);
    assertThat(term.slug()).hasSize(200);
    assertThat(term.label()).hasSize(300);
  }
}
