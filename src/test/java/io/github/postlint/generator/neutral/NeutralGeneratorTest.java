package io.github.postlint.generator.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.DocumentScope;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralGeneratorTest {
  private static final Rule[] ALL = Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new);

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void site() {
    site = new TestSite(root);
  }

  private List<String> documents() {
    return Site.open(SiteOptions.of(root), Generators::detect).files().stream()
        .map(PostFile::path)
        .toList();
  }

  /** Path, line and rule of each finding. */
  private List<String> findings() {
    LintResult result = site.lint(ALL);
    assertThat(result.findings())
        .allSatisfy(
            finding ->
                assertThat(finding.message()).doesNotContainPattern("Jekyll|kramdown|Liquid|Ruby"));
    return result.findings().stream()
        .map(
            finding ->
                finding.path()
                    + ":"
                    + finding.range().start().line()
                    + " "
                    + finding.severity().id()
                    + " "
                    + finding.ruleId())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "docusaurus.config.js, blog/2026-01-02-bread.mdx",
    "docusaurus.config.js, docs/bread/index.md",
    "astro.config.mjs, src/content/blog/bread.md",
    "next.config.js, data/blog/bread.mdx",
    "mkdocs.yml, docs/bread.md",
    "nuxt.config.ts, content/bread.md",
    "pelicanconf.py, content/bread.md",
    "nanoc.yaml, content/bread.md",
    "bridgetown.config.yml, src/_posts/2026-01-02-bread.md",
    "antora.yml, modules/ROOT/pages/bread.adoc",
    "antora-playbook.yml, docs/modules/ROOT/pages/bread.adoc",
    "_ext/pipeline.rb, posts/anna/bread.adoc",
    ".eleventy.js, src/posts/bread.md",
    ".eleventy.js, _posts/bread.md",
    "site.xml, markdown/bread.md",
    "src/site/site.xml, src/site/markdown/bread.md",
    "src/docs/asciidoc/index.adoc, src/docs/asciidoc/index.adoc",
    "package.json, posts/bread.md"
  })
  void documentsLieWhereTheGeneratorHasThem(String sign, String document) {
    site.file(sign, "")
        .file(document, "")
        .file("node_modules/a/content/readme.md", "")
        .file("README.md", "")
        .file("CHANGELOG.adoc", "")
        .file("themes/plain/content/b.md", "")
        .file("vendor/c.md", "")
        .file(".github/d.md", "")
        .file("_partials/e.adoc", "");
    assertThat(documents()).containsExactly(document);
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>Rye&hellip <b>bread</b></p>', html-syntax",
    "'<p>**Rye** <b>bread</b></p>', html-markdown",
    "'<p>Rye {{ .Title }} [bread] (x) &hellip</p>', ",
    "'<p>Rye <% if (x) { %><b><% } %>bread</p>', ",
    "'<p>Rye</p>\n<p>1 * 2 * 3 _x_ `y</p>', "
  })
  void htmlIsReadAsHtmlWhereTheUserNamesIt(String text, String rule) {
    site.file("nuxt.config.ts", "").file("content/rye.html", "---\ntitle: Rye\n---\n" + text);
    assertThat(documents()).isEmpty();
    Site named =
        Site.open(
            new SiteOptions(
                root, List.of("content/*.html"), List.of(), false, DocumentScope.ALL, false),
            Generators::detect);
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 1);
    assertThat(new Linter(List.of(ALL), options).lint(named, Progress.NONE).findings())
        .extracting(Finding::ruleId)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void draftsAreReadOnRequest() {
    site.file("package.json", "{\"devDependencies\": {\"hexo\": \"7\"}}")
        .file("source/_posts/bread.md", "")
        .file("source/_drafts/rye.md", "");
    assertThat(documents()).containsExactly("source/_posts/bread.md");
    assertThat(
            Site.open(
                    new SiteOptions(root, List.of(), List.of(), true, DocumentScope.ALL, false),
                    Generators::detect)
                .files())
        .hasSize(2);
  }

  @Test
  void whatEveryGeneratorDoesIsClaimed() {
    site.file("nuxt.config.ts", "baseURL = 'https://example.org'\n")
        .file("content/colon.md", "---\ntitle: Bread: a love story\n---\n")
        .file("content/twice.md", "---\ntitle: One\ntitle: Two\n---\n")
        .file("content/open.md", "---\ntitle: One\nweight: 2\n\nText.\n")
        .file("content/open-one.md", "---\ntitle: One\n\nText.\n")
        .file("content/merge.md", "---\n<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n---\n")
        .file("content/bytes.md", "Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1))
        .file("content/nul.md", "The\0 end\n")
        .file("content/fence.md", "Run this:\n\n```sh\nls\n\nAnd then that.\n")
        .file("content/json.md", "```json\n{\"a\": 1,, \"b\": 2}\n```\n")
        .file("content/empty.md", "See [the guide]() for more.\n")
        .file("content/tick.md", "Run `mvn verify and see.\n")
        .file("content/reference.md", "See [the guide][no-such-ref] for more.\n");
    assertThat(findings())
        .containsExactly(
            "content/bytes.md:1 warning encoding",
            "content/colon.md:2 error front-matter-syntax",
            "content/empty.md:1 error link-syntax",
            "content/fence.md:3 error fence-unclosed",
            "content/json.md:2 warning fence-content",
            "content/merge.md:2 error front-matter-syntax",
            "content/nul.md:1 error encoding",
            "content/open-one.md:1 error front-matter-delimiter",
            "content/open.md:1 error front-matter-delimiter",
            "content/reference.md:1 error link-syntax",
            "content/tick.md:1 warning inline-unbalanced",
            "content/twice.md:3 error front-matter-duplicate-key");
  }

  /** What another program reads between hyphens may be another thing. */
  @Test
  void ofAnUnknownGeneratorFrontMatterIsDoubted() {
    site.file("posts/colon.md", "---\ntitle: Bread: a love story\n---\n")
        .file("posts/twice.md", "---\ntitle: One\ntitle: Two\n---\n")
        .file("posts/open.md", "---\ntitle: One\nweight: 2\n\nText.\n");
    assertThat(findings())
        .containsExactly(
            "posts/colon.md:2 warning front-matter-syntax",
            "posts/open.md:1 warning front-matter-delimiter",
            "posts/twice.md:3 warning front-matter-duplicate-key");
  }

  /** What is a mistake for one generator, and is right or usual for another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\ndate: 2026-02-31\n---\n",
        "---\ntitle: a\ndate: 2126-02-03\n---\n",
        "---\ntitle: a\ndate: 2026-02-03 14:23 UTC\n---\n",
        "---\ntitle: a\ndraft: true\npublish: false\nstatus: draft\n---\n",
        "---\ntitle: a\nlayout: none-of-these\ntags: one two, three\n---\n",
        "---\ntags: [no, 1.10]\nmark: :sym\n---\n",
        "---\npermalink: /a b/../c?d\n---\n",
        "+++\ntitle = \"a: b\"\ntitle = 'c'\n+++\n",
        "{\n  \"title\": \"a\"\n}\n",
        "title=a: b\ntype=post\ntags=a,b\n~~~~~~\n\nText.\n",
        "No front matter.\n",
        "---\n\nA rule above.\n",
        "{{ page.nothing }} {% nothing %} {{ open\n",
        "{{< figure src=\"/none.png\" >}} {{% note %}} **a {{% /note %}}\n",
        "{{< highlight java >}}\n```\n[a](b\n{{< /highlight >}}\n",
        "{#if a}\n[a] (https://example.org) **b\n{/if}\n",
        "import Tabs from '@theme/Tabs';\n\n<Tabs a={b}>\n\n```js\nlet a = `b`;\n```\n\n</Tabs>\n",
        "<Code>\n```js\n</Code>\n",
        "export const a = () => <b>{`c`}</b>;\n",
        ":::tip **Note**\n\nText.\n\n:::\n",
        "!!! note \"a\"\n\n    ```java\n    int a;\n    ```\n",
        "=== \"Tab\"\n\n    ``` java hl_lines=\"1\"\n    int a;\n    ```\n",
        "```java title=\"A.java\" {1,3}\nint a;\n```\n",
        "```none-such\na\n```\n",
        "##Title\n\ntext\n- one\n- two\n\n1) one\n",
        "text {:.wide} text\n{:.wide}\n",
        "<div>\n**bold** [a](b)\n</div>\n",
        "a | b\n--|--\n1 | 2\n",
        "[a](/somewhere/else) [b](../other/) [c](#none) [d](page.html)\n",
        "[a]({{< ref \"none.md\" >}}) [b](${none}.md) ![c](@/none.png) [d](~/none.md)\n",
        "![a](/none.png) ![b](https://example.org/b.png)\n",
        "[^1]: a note\n\n[^1]: another\n\n[^2]:\n\nText[^1].\n",
        "Prices are 5 * 3 * 2 and a_b_c.\n"
      })
  void nothingElseIsClaimed(String text) {
    site.file("docusaurus.config.js", "").file("docs/a.md", text).file("docs/b.mdx", text);
    assertThat(findings()).filteredOn(line -> !line.endsWith("image-alt")).isEmpty();
  }

  @Test
  void linksBetweenFilesAreFollowed() {
    site.file("mkdocs.yml", "site_name: Bread\n")
        .file("docs/rye.md", "# Rye\n")
        .file("docs/images/rye.png", "\u0089PNG")
        .file(
            "docs/index.md",
            "[a](rye.md) [b](./rye.md#crust) [c](rey.md) ![d](images/rye.png)"
                + " ![e](images/Rye.png)\n");
    assertThat(findings())
        .contains("docs/index.md:1 warning link-internal", "docs/index.md:1 warning image-missing")
        .noneMatch(line -> line.contains(" error link"));
    List<String> messages =
        site.lint(ALL).findings().stream()
            .filter(finding -> finding.ruleId().equals("link-internal"))
            .map(finding -> finding.message())
            .toList();
    assertThat(messages)
        .singleElement()
        .asString()
        .contains("unless MkDocs publishes it", "\"/docs/rey.md\"", "rye.md");
  }

  /** Many files of a folder that is not there lie elsewhere; what lies there is no evidence. */
  @Test
  void filesThatLieElsewhereAreNotMissed() {
    site.file("mkdocs.yml", "");
    for (int i = 0; i < 20; i++) {
      site.file("docs/p" + i + ".md", "![a picture](../pictures/" + i + ".png)\n");
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void asciiDocIsReadWithoutWhatTheGeneratorGivesIt() {
    site.file("antora.yml", "name: bread\n")
        .file(
            "modules/ROOT/pages/a.adoc",
            """
            = Bread
            :page-tags: [rye, oats]

            {product-version} and xref:other:page.adoc[more] and <<none,there>>.

            include::partial$note.adoc[]

            image::none.png[None]

            See [the guide](https://example.org/guide).

            ----
            never closed
            """);
    assertThat(findings()).containsExactly("modules/ROOT/pages/a.adoc:10 error asciidoc-text");
  }

  /** Names with spaces, columns that an attribute tells, and a last row that has no text. */
  @Test
  void whatAsciidoctorReadsIsNotTakenForText() {
    site.file("antora.yml", "name: bread\n")
        .file(
            "modules/ROOT/pages/a.adoc",
            """
            = Bread
            :layout: cols="1,2a",options="header"

            See xref:Rye and Oats/First Loaf.adoc[the loaf].

            [{layout}]
            |===
            |Name |Film

            |Rye
            |video::abc123[youtube]

            video::def456[youtube]
            |===

            [{given-by-the-site}]
            |===
            |One |Two

            |Rye
            |video::abc123[youtube]
            |===

            [cols="3*"]
            |===
            |a |b |c
            |
            |===
            """)
        .file("modules/ROOT/partials/b.adoc", "* one\n[text](https://example.org)\n")
        .file("modules/ROOT/examples/c.adoc", "[text](https://example.org)\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void blocksThatNobodyClosesAreNamedWhereNothingIsIncluded() {
    site.file("antora.yml", "name: bread\n")
        .file("modules/ROOT/pages/a.adoc", "= Bread\n\nText.\n\n----\nnever closed\n");
    assertThat(findings()).containsExactly("modules/ROOT/pages/a.adoc:5 error block-unclosed");
  }

  @Test
  void whatADocumentSaysOfItselfIsListed() {
    site.file("_ext/pipeline.rb", "")
        .file(
            "content/a.md",
            "title=Rye\ndate=2026-01-02\ntype=post\ntags=rye, oats\nstatus=draft\n~~~~~~\n")
        .file("content/b.adoc", "= Oats\nAnna\n2026-01-03\n:awestruct-tags: oats\n\nText.\n")
        .file("content/c.md", "---\ntags: [oats, rye]\nauthors: [anna]\n---\n")
        .file("content/d.md", "Text.\n");
    List<Facts> posts = site.lint(ALL).posts();
    Listing rye = posts.get(0).listing();
    assertThat(rye.title().text()).isEqualTo("Rye");
    assertThat(rye.state()).isEqualTo(Listing.State.DRAFT);
    assertThat(rye.tags()).extracting(TextFact::text).containsExactly("rye", "oats");
    Listing oats = posts.get(1).listing();
    assertThat(oats.title().text()).isEqualTo("Oats");
    assertThat(oats.tags()).extracting(TextFact::text).containsExactly("oats");
    assertThat(oats.date()).map(Object::toString).contains("2026-01-03T00:00Z");
    Listing both = posts.get(2).listing();
    assertThat(both.authors()).extracting(TextFact::text).containsExactly("anna");
    assertThat(both.state()).isEqualTo(Listing.State.PUBLISHED);
    assertThat(posts.get(3).listing().title().text()).isEqualTo("d");
    assertThat(both.address()).isEmpty();
  }
}
