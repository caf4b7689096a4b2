package io.github.postlint.generator.roq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real Roq was seen to do with chosen posts. */
class RoqFactsTest {
  private static final String POM = "<artifactId>quarkus-roq</artifactId>\n<version>%s</version>\n";
  private static final Rule[] ALL = Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new);

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void project() {
    site =
        new TestSite(root)
            .file("pom.xml", POM.formatted("2.1.1"))
            .file("templates/layouts/post.html", "{#insert /}")
            .file("content/index.html", "---\ntitle: Home\n---\nHome.\n");
  }

  private Listing listing(String path, String text) {
    Generator generator = Generators.detect(root);
    return generator.listing(Post.parse(Source.of(path, text), generator.syntax(path)));
  }

  private void settings(String text) {
    site.file("src/main/resources/application.properties", text);
  }

  @ParameterizedTest
  @CsvSource({
    "content/posts/2024-05-06-rye.md, 'title: All of Rye!', /posts/all-of-rye/",
    "content/posts/2024-05-06-rye.md, 'layout: post', /posts/rye/",
    "content/posts/2024-05-06-rye.md, 'title: Rye\nslug: other-name', /posts/other-name/",
    "content/posts/2024-05-06-rye.md, 'title: Old Rye\nlink: /my/:slug/there', /my/old-rye/there/",
    "content/posts/2024-05-06-rye.md, 'title: Rye\n"
        + "link: /:year/:month/:day/:name', /2024/05/06/rye/",
    "content/posts/2024-05-06-rye.md, 'title: Rye\nlink: /:unheard-of/x', ''",
    "content/posts/2024-05-06-rye/index.md, 'layout: post', /posts/rye/",
    "content/posts/my rye.md, 'layout: post', /posts/my-rye/",
    "content/posts/rye.adoc, 'title: Rye', /posts/rye/",
    "content/posts/index.html, 'title: All posts', /posts/",
    "content/index.html, 'title: Home', /",
    "content/about.md, 'title: About us', /about/",
    "content/docs/First Steps.md, 'title: Steps', /docs/first-steps/",
    "content/docs/index.md, 'title: Docs', /docs/",
    "content/404.html, 'link: /404.html', /404.html"
  })
  void addressesFollowTitlesAndLinks(String path, String values, String address) {
    assertThat(listing(path, "---\n" + values + "\n---\nText.\n").address().orElse(""))
        .isEqualTo(address);
  }

  @Test
  void layoutsAndSettingsGiveLinks() {
    site.file("templates/layouts/post.html", "---\nlayout: base\n---\n{#insert /}");
    site.file("templates/layouts/base.html", "---\nlink: /news/:year/:Slug\n---\n{#insert /}");
    String text = "---\ntitle: Old Rye\n---\n";
    assertThat(listing("content/posts/2024-05-06-x.md", text).address())
        .contains("/news/2024/Old-Rye/");
    site.file("templates/layouts/base.html", "{#insert /}");
    settings("site.collections.posts=true\nsite.collections.posts.link=/:collection/:name/");
    assertThat(listing("content/posts/2024-05-06-x.md", text).address()).contains("/posts/x/");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-06, 2024-03-06T00:00",
    "2024-03-06 23:30, 2024-03-06T23:30",
    "2024-03-06 23:30:00 +0200, 2024-03-06T23:30+02:00",
    "next week, stops",
    "2024/02/03, stops",
    "2024-13-45, stops",
    "2024-3-6, stops",
    "2024-02-31, other 2024-02-29"
  })
  void datesHaveOneForm(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dd.MM.yyyy, 06.03.2024, 2024-03-06T00:00",
    "dd.MM.yyyy, 2024-03-06, stops",
    "d MMMM yyyy, 6 mars 2024, unknown",
    "nonsense, 2024-03-06, unknown"
  })
  void theFormIsThatOfTheSettings(String form, String text, String expected) {
    settings("site.date-format=" + form);
    assertThat(read(text)).isEqualTo(expected);
  }

  private String read(String text) {
    DateReading reading = Generators.detect(root).dates().read(text);
    if (reading instanceof DateReading.Moment moment) {
      return moment.written() + moment.offset().map(Object::toString).orElse("");
    }
    if (reading instanceof DateReading.OtherDay other) {
      return "other " + other.day();
    }
    return reading instanceof DateReading.Refused ? "stops" : "unknown";
  }

  @ParameterizedTest
  @CsvSource({
    "content/posts/2024-05-06-a.md, 'title: A', 2024-05-06",
    "content/posts/2024-05-06-a/index.md, 'title: A', 2024-05-06",
    "content/posts/2024-05-06-a.md, 'date: 2024-05-07', 2024-05-07",
    "content/posts/2024-05-06 a.md, 'title: A', ''",
    "content/posts/24-05-06-a.md, 'title: A', ''",
    "content/posts/a.md, 'title: A', ''"
  })
  void namesOfFilesAndFoldersTellDates(String path, String values, String day) {
    assertThat(
            listing(path, "---\n" + values + "\n---\n")
                .date()
                .map(date -> date.toLocalDate().toString())
                .orElse(""))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2.1.1, content/posts/a.md, 'draft: true', DRAFT",
    "2.1.0.CR1, content/posts/a.md, 'draft: true', DRAFT",
    "2.0.4, content/posts/a.md, 'draft: true', PUBLISHED",
    "1.10.2, content/posts/a.md, 'draft: true', PUBLISHED",
    "2.0.4, content/posts/drafts/a.md, 'title: A', DRAFT",
    "2.1.1, content/posts/drafts/a.md, 'title: A', DRAFT",
    "2.1.1, content/posts/drafts/a.md, 'draft: false', PUBLISHED",
    "2.1.1, content/posts/a.md, 'title: A', PUBLISHED"
  })
  void draftsAreToldByKeyOrFolder(String version, String path, String values, String state) {
    site.file("pom.xml", POM.formatted(version));
    assertThat(listing(path, "---\n" + values + "\n---\n").state())
        .isEqualTo(Listing.State.valueOf(state));
  }

  @ParameterizedTest
  @CsvSource({
    "'tags: a b, c', a|b|c",
    "'tags: [a b, c]', a b|c",
    "'tags:\n- a\n- no', a|no",
    "'tags: 5', 5",
    "'title: A', ''"
  })
  void spacesAndCommasDivideTags(String values, String expected) {
    assertThat(
            listing("content/posts/a.md", "---\n" + values + "\n---\n").tags().stream()
                .map(TextFact::text)
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @Test
  void anAsciiDocHeaderCountsAboveYaml() {
    Listing listing =
        listing(
            "content/posts/a.adoc",
            """
            ---
            title: YAML
            tags: [x]
            ---
            = Rye
            :page-date: 2024-02-02 10:00
            :page-tags: y z
            """);
    assertThat(listing.title().text()).isEqualTo("Rye");
    assertThat(listing.tags()).extracting(TextFact::text).containsExactly("y", "z");
    assertThat(listing.date().map(Object::toString)).contains("2024-02-02T10:00Z");
  }

  private List<String> findings(String path, String text) {
    site.file(path, text);
    return site.lint(ALL).findings().stream()
        .filter(finding -> finding.path().equals(path))
        .map(RoqFactsTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    assertThat(finding.message()).doesNotContainPattern("Jekyll|kramdown|Liquid|Ruby");
    return finding.range().start().line() + " " + finding.severity().id() + " " + finding.ruleId();
  }

  @ParameterizedTest
  @CsvSource({
    "'---\ntitle: A: b\n---\n', 2 error front-matter-syntax",
    "'\uFEFF---\ntitle: A\n---\n', 1 error encoding",
    "'---\ntitle: A\n', 1 error front-matter-delimiter",
    "'\n---\ntitle: A\n---\n', 2 error front-matter-delimiter",
    "'---\ntitle: A\ndate: next week\n---\n', 3 error date-invalid",
    "'---\ntitle: A\ndate: 2999-01-02\n---\n', 3 warning date-file-name; 3 warning date-future",
    "'---\ntitle: A\n---\n`{x}`\n', 4 error template-expression",
    "'---\ntitle: A\n---\n```sh\necho ${HOME}\n```\n', 5 error template-expression",
    "'---\ntitle: A\nescape: true\n---\n`{x}`\n', ''",
    "'---\ntitle: A\n---\n```sh\necho\n', 4 error fence-unclosed",
    "'---\ntitle: A\ntags: [no, 5]\n---\nText, **all** of it.\n', ''",
    "'Text without front matter.\n', ''",
    "'---\nlayout: psot\n---\n', 2 warning key-missing; 2 error layout-unknown"
  })
  void mistakesInMarkdownAreNamed(String text, String expected) {
    assertThat(String.join("; ", findings("content/posts/2024-05-06-a.md", text)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'= A\n\n`{x}` and {page}\n\n----\n${HOME} {1}\n----\n', 3 warning attribute-undefined",
    "'= A\n:qute: true\n\n----\n${HOME}\n----\n', 5 error template-expression",
    "'= A\n\n----\ncode\n', 3 error block-unclosed"
  })
  void mistakesInAsciiDocAreNamed(String text, String expected) {
    assertThat(findings("content/posts/2024-05-06-a.adoc", text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'= A\n\nThe {page.title} of {site.url}.\n', 2",
    "'= A\n\nimage::{page.image(\"a.png\")}[A]\n', 1",
    "'= A\n\nThe `{page.title}`, and +{page.title}+.\n', 0",
    "'= A\n\n----\n{page.title}\n----\n', 0",
    "'= A\n:qute:\n\nThe {page.title}.\n', 0"
  })
  void whatQuteIsNotAskedToPrintIsShown(String text, int expected) {
    assertThat(findings("content/posts/2024-05-06-a.adoc", text))
        .filteredOn(finding -> finding.endsWith("warning template-expression"))
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "content/posts/a.md, 'title: A', 1",
    "content/posts/24-05-06-a.md, 'title: A', 1",
    "content/posts/2024-05-06-a.md, 'title: A', 0",
    "content/posts/a.md, 'title: A\ndate: 2024-05-06', 0",
    "content/about.md, 'title: A', 0"
  })
  void postsWithoutADateAreNamed(String path, String values, int expected) {
    assertThat(findings(path, "---\n" + values + "\n---\nText.\n"))
        .filteredOn(finding -> finding.endsWith("warning date-invalid"))
        .hasSize(expected);
  }

  @Test
  void pagesCanBeEscapedByTheSettings() {
    settings("site.escaped-pages=posts/*.md");
    assertThat(findings("content/posts/2024-05-06-a.md", "---\ntitle: A\n---\n`{x}`\n")).isEmpty();
    assertThat(findings("content/b.md", "---\ntitle: A\n---\n`{x}`\n"))
        .containsExactly("4 error template-expression");
  }

  @Test
  void ownCodeMayGiveValues() {
    site.file("src/main/java/Books.java", "@TemplateGlobal class Books {}");
    assertThat(findings("content/posts/2024-05-06-a.md", "---\ntitle: A\n---\n{books}\n"))
        .containsExactly("4 warning template-expression");
  }

  @Test
  void twoPostsOfOneTitleAreOneTooMany() {
    site.file("content/posts/2024-05-06-a.md", "---\ntitle: A\n---\n");
    assertThat(findings("content/posts/2024-05-07-b.md", "---\ntitle: A\n---\n"))
        .containsExactly("1 error permalink-duplicate");
  }

  @Test
  void linksLeadFromPagesToPagesAndFiles() {
    site.file("public/images/A loaf.svg", "<svg/>")
        .file("content/posts/2024-05-06-rye/index.md", "---\ntitle: Rye\n---\n![a](oven.svg)\n")
        .file("content/posts/2024-05-06-rye/oven.svg", "<svg/>");
    assertThat(
            findings(
                "content/posts/2024-05-07-a.md",
                """
                ---
                title: A
                ---
                [Rye](../rye/), [Rye](/posts/rye/), ![a](/images/A-loaf.svg), ![a](../rye/oven.svg)

                [Oats](../oats/), ![a](/images/oats.svg)
                """))
        .containsExactly("6 error link-internal", "6 error image-missing");
    assertThat(site.lint(ALL).findings())
        .extracting(Finding::path)
        .containsOnly("content/posts/2024-05-07-a.md");
  }

  @Test
  void kindsFollowFolders() {
    settings("site.collections.posts=true\nsite.collections.events=true");
    site.file("content/posts/a.md", "")
        .file("content/posts/drafts/b.md", "")
        .file("content/events/c.md", "")
        .file("content/d.md", "")
        .file("content/_e.md", "")
        .file("content/f.txt", "")
        .file("README.md", "");
    assertThat(Site.open(SiteOptions.of(root), Generators::detect).files())
        .extracting(file -> file.path() + " " + file.kind())
        .containsExactly(
            "content/d.md PAGE",
            "content/events/c.md ITEM",
            "content/index.html PAGE",
            "content/posts/a.md POST");
  }

  @Test
  void itIsToldByTheBuildAndByContent() {
    assertThat(Generators.detect(root).name()).isEqualTo("Roq");
    assertThat(Generators.detect(root).knowledge()).isEqualTo(Generator.Knowledge.ALL);
    site.file("pom.xml", "<project/>");
    assertThat(Generators.detect(root).name()).isNotEqualTo("Roq");
    settings("site.url=https://example.org");
    assertThat(Generators.detect(root).name()).isEqualTo("Roq");
  }
}
