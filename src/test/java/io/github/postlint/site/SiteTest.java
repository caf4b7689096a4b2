package io.github.postlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.TestSyntax.Markdown;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.frontmatter.MappingEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
  private static final String POST = "---\ntitle: a\n---\n";

  @TempDir Path root;

  private Site open(List<String> includes, List<String> excludes, boolean drafts) {
    return Site.open(
        new SiteOptions(root, includes, excludes, drafts, DocumentScope.ALL, false),
        Generators::detect);
  }

  private List<String> paths(Site site) {
    return site.files().stream().map(PostFile::path).toList();
  }

  private TestSite posts(String... paths) {
    TestSite site = new TestSite(root);
    for (String path : paths) {
      site.file(path, POST);
    }
    return site;
  }

  @Test
  void postsAreFilesOfAMarkupInPostsFoldersAtAnyDepth() {
    posts(
        "_posts/2020-01-01-a.md",
        "_posts/fr/2020-01-01-b.markdown",
        "blog/_posts/2020-01-01-c.mkd",
        "_posts/2020-01-01-d.html",
        "_drafts/e.md",
        "f.md",
        "_other/_posts/2020-01-01-g.md",
        "_site/_posts/2020-01-01-h.md",
        "node_modules/x/_posts/2020-01-01-i.md",
        ".hidden/_posts/2020-01-01-j.md",
        "_posts/_wip/2020-01-01-k.md",
        "_posts/.l.md");
    assertThat(paths(open(List.of(), List.of(), false)))
        .containsExactly(
            "_posts/2020-01-01-a.md",
            "_posts/2020-01-01-d.html",
            "_posts/fr/2020-01-01-b.markdown",
            "blog/_posts/2020-01-01-c.mkd");
  }

  @Test
  void filesThatLookLikePostsAreReadThoughTheGeneratorSkipsThem() {
    posts("_posts/2020-01-01_a.md", "_posts/2020-01-01-b", "_posts/2020-01-01-c.m");
    new TestSite(root).file("_posts/README.md", "# About").file("_posts/image.png", "\0");
    assertThat(paths(open(List.of(), List.of(), false)))
        .containsExactly("_posts/2020-01-01-b", "_posts/2020-01-01-c.m", "_posts/2020-01-01_a.md");
  }

  @Test
  void draftsAreReadOnRequest() {
    posts("_posts/2020-01-01-a.md", "_drafts/b.md");
    assertThat(paths(open(List.of(), List.of(), true)))
        .containsExactly("_drafts/b.md", "_posts/2020-01-01-a.md");
  }

  @Test
  void includesReplaceAndExcludesNarrow() {
    posts("_posts/2020-01-01-a.md", "articles/b.md", "articles/en/c.md", "articles/en/d.md");
    assertThat(paths(open(List.of("articles/**/*.md"), List.of("**/d.md"), false)))
        .containsExactly("articles/b.md", "articles/en/c.md");
  }

  @Test
  void patternThatMatchesNothingIsAProblem() {
    posts("_posts/2020-01-01-a.md");
    assertThat(open(List.of(), List.of("drafts/"), false).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(SiteProblem.Kind.NO_EFFECT);
              assertThat(problem.message()).contains("\"drafts/\" in excludes");
            });
  }

  @Test
  void symbolicLinksInALoopEnd() throws IOException {
    posts("_posts/2020-01-01-a.md");
    Files.createSymbolicLink(root.resolve("_posts/loop"), root);
    Site site = open(List.of(), List.of(), false);
    assertThat(paths(site)).contains("_posts/2020-01-01-a.md");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void folderWithTheNameOfAPostIsAProblem() {
    posts("_posts/2020-01-01-a.md/2020-01-01-b.md");
    Site site = open(List.of(), List.of(), false);
    assertThat(paths(site)).containsExactly("_posts/2020-01-01-a.md/2020-01-01-b.md");
    assertThat(site.problems())
        .extracting(SiteProblem::kind)
        .containsExactly(SiteProblem.Kind.NOT_A_POST);
  }

  @Test
  void mavensOutputIsNoPartOfTheSite() {
    posts("_posts/2020-01-01-a.md", "target/_posts/2020-01-01-b.md").file("pom.xml", "<project/>");
    assertThat(paths(open(List.of(), List.of(), false))).containsExactly("_posts/2020-01-01-a.md");
  }

  @Test
  void excludeOfTheSettingsCounts() {
    posts("_posts/2020-01-01-a.md", "old/_posts/2019-01-01-b.md", "_posts/2019-01-01-c.md")
        .config("exclude: [old/, _posts/2019*]\n");
    assertThat(paths(open(List.of(), List.of(), false))).containsExactly("_posts/2020-01-01-a.md");
  }

  @Test
  void collectionsFolderOfTheSettingsCounts() {
    posts("_posts/2020-01-01-a.md", "all/_posts/2020-01-01-b.md").config("collections_dir: all\n");
    assertThat(paths(open(List.of(), List.of(), false)))
        .containsExactly("all/_posts/2020-01-01-b.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x | KRAMDOWN_GFM",
        "markdown: kramdown | KRAMDOWN_GFM",
        "markdown: Kramdown | KRAMDOWN_GFM",
        "kramdown: {input: kramdown} | KRAMDOWN",
        "kramdown: {input: Foo} | UNKNOWN",
        "kramdown: {gfm_quirks: ''} | UNKNOWN",
        "markdown: CommonMarkGhPages | COMMONMARK",
        "markdown: redcarpet | UNKNOWN"
      })
  void markdownOfTheSettingsCounts(String yaml, Markdown markdown) {
    posts("_posts/2020-01-01-a.md").config(yaml + "\n");
    assertThat(open(List.of(), List.of(), false).generator().syntax().markup())
        .extracting(Markdown::of)
        .isEqualTo(markdown);
  }

  @Test
  void timeZoneAndFutureOfTheSettingsCount() {
    posts("_posts/2020-01-01-a.md").config("timezone: Europe/Paris\nfuture: yes\n");
    Generator generator = open(List.of(), List.of(), false).generator();
    assertThat(generator.dates().timeZone()).contains(ZoneId.of("Europe/Paris"));
    assertThat(generator.publishesFuture()).isTrue();
  }

  @Test
  void brokenSettingsAreAProblemWithAPlace() {
    posts("_posts/2020-01-01-a.md").config("title: a\ntimezone: Europe/Paris\nurl: a: b\n");
    Site site = open(List.of(), List.of(), false);
    assertThat(site.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(SiteProblem.Kind.SETTINGS);
              assertThat(problem.place().range().start().line()).isEqualTo(3);
              assertThat(problem.place().range().start().column()).isEqualTo(7);
            });
    assertThat(site.generator().dates().timeZone()).isEmpty();
  }

  @Test
  void zonesThatOnlyTheBuildMachineKnowsAreNoProblem() {
    posts("_posts/2020-01-01-a.md").config("timezone: CET-1CEST\n");
    assertThat(open(List.of(), List.of(), false).problems()).isEmpty();
  }

  @Test
  void defaultsWithALongerPathWin() {
    posts("_posts/en/2020-01-01-a.md")
        .config(
            """
            defaults:
              - scope: {path: "_posts/en"}
                values: {lang: en}
              - scope: {path: "", type: posts}
                values: {layout: post, lang: fr}
              - scope: {path: "", type: pages}
                values: {layout: page}
              - values: {author: ada}
            """);
    Generator generator = open(List.of(), List.of(), false).generator();
    assertThat(inherited(generator, "_posts/en/2020-01-01-a.md"))
        .containsExactlyInAnyOrder("lang=en", "layout=post", "author=ada");
    assertThat(inherited(generator, "_posts/2020-01-01-a.md"))
        .containsExactlyInAnyOrder("lang=fr", "layout=post", "author=ada");
  }

  private static List<String> inherited(Generator generator, String path) {
    return generator.inherited(path).entries().stream()
        .map(
            (MappingEntry one) ->
                one.key().text()
                    + "="
                    + generator.inherited(path).scalar(one.key().text()).orElseThrow().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x | true",
        "permalink: pretty | true",
        "permalink: none | false",
        "permalink: /blog/:title/ | false",
        "permalink: /:year/:month/:title/ | false",
        "permalink: /:year/:y_day/:title | true",
        "permalink: /:year/:month/:day/:title | true",
        "permalink: /:days/:title | false",
        "defaults: [{values: {permalink: /:title/}}] | false"
      })
  void addressTellsTheDayWhereItsTemplateDoes(String yaml, boolean tells) {
    posts("_posts/2020-01-01-a.md").config(yaml + "\n");
    Generator generator = open(List.of(), List.of(), false).generator();
    assertThat(generator.permalinks().tellsDay("_posts/2020-01-01-a.md", Optional.empty()))
        .isEqualTo(tells);
    assertThat(generator.permalinks().tellsDay("_posts/2020-01-01-a.md", Optional.of("/about/")))
        .isFalse();
  }
}
