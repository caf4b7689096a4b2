package io.github.postlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read as which kinds of documents, and which rules are about them. */
class DocumentsTest {
  private static final String HEAD = "---\ntitle: A\n---\n";

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(root).config("title: A\n");
  }

  private static SiteOptions options(Path root, DocumentScope scope) {
    return new SiteOptions(root, List.of(), List.of(), true, scope, false);
  }

  private List<String> documents() {
    return Site.open(options(root, DocumentScope.ALL), Generators::detect).files().stream()
        .map(file -> file.kind() + " " + file.path())
        .toList();
  }

  private List<String> findings() {
    return site.findings(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new));
  }

  @Test
  void eachFileHasItsKind() {
    site.config("collections:\n  guides: {output: true}\n  people: {}\nexclude: [notes]\n")
        .file("_posts/2024-01-02-a.md", HEAD)
        .file("_drafts/b.md", HEAD)
        .file("index.html", HEAD)
        .file("feed.xml", HEAD)
        .file("docs/deep/c.markdown", HEAD)
        .file("_guides/d.md", HEAD)
        .file("_guides/plain.md", "# Plain\n")
        .file("_people/e.md", HEAD)
        .file("_layouts/default.html", "{{ content }}")
        .file("_includes/deep/f.html", "text")
        .file("_includes/picture.png", "text")
        .file("README.md", "# Plain\n")
        .file("static.html", "<p>Text</p>\n")
        .file("picture.png", HEAD)
        .file("notes/g.md", HEAD)
        .file("_hidden/h.md", HEAD)
        .file("_site/i.md", HEAD)
        .file("node_modules/j.md", HEAD)
        .file("vendor/bundle/k.md", HEAD);
    assertThat(documents())
        .containsExactly(
            "DRAFT _drafts/b.md",
            "ITEM _guides/d.md",
            "TEMPLATE _includes/deep/f.html",
            "TEMPLATE _layouts/default.html",
            "ITEM _people/e.md",
            "POST _posts/2024-01-02-a.md",
            "PAGE docs/deep/c.markdown",
            "PAGE feed.xml",
            "PAGE index.html");
    Site all = Site.open(options(root, DocumentScope.ALL), Generators::detect);
    assertThat(all.counts()).hasToString("2 posts, 5 pages and 2 templates");
    Site posts = Site.open(options(root, DocumentScope.POSTS), Generators::detect);
    assertThat(posts.files()).isEqualTo(all.onlyPosts().files()).hasSize(2);
  }

  @Test
  void pluginsMakePagesOfMarkdownWithoutFrontMatter() {
    site.file("README.md", "# A\n")
        .file("docs/README.md", "# A\n")
        .file("docs/index.md", HEAD)
        .file("guide.md", "# A\n")
        .file("CONTRIBUTING.md", "# A\n");
    assertThat(documents()).containsExactly("PAGE docs/index.md");
    site.file("Gemfile", "gem 'jekyll-readme-index', group: :jekyll_plugins\n");
    assertThat(documents()).containsExactly("PAGE README.md", "PAGE docs/index.md");
    site.file("Gemfile", "gem 'github-pages', group: :jekyll_plugins\n");
    assertThat(documents())
        .containsExactly("PAGE README.md", "PAGE docs/index.md", "PAGE guide.md");
    site.config("optional_front_matter: {enabled: false}\n");
    assertThat(documents()).containsExactly("PAGE README.md", "PAGE docs/index.md");
  }

  @Test
  void withoutSettingsNoFileIsCertainlyAPage() throws Exception {
    Files.delete(root.resolve("_config.yml"));
    site.file("_posts/2024-01-02-a.md", HEAD).file("index.html", HEAD);
    assertThat(documents()).containsExactly("POST _posts/2024-01-02-a.md");
  }

  @Test
  void bodiesAndLinksOfPagesAreChecked() {
    site.file("about.md", HEAD + "##Wrong\n\n[x](gone.html) {{ nothing }} {% nope %}\n\n```\na\n")
        .file("index.html", HEAD + "<p><a href=\"gone.html\">x</a></p>\n")
        .file("data.json", HEAD + "{% for x in y %}\n");
    assertThat(findings())
        .extracting(line -> line.replaceAll("(.*?) (error|warning) \\[(.*?)].*", "$1 $3"))
        .contains(
            "about.md:4:1-4:8 heading-space",
            "about.md:6:5-6:14 link-internal",
            "about.md:6:30-6:40 liquid-syntax",
            "about.md:8:1-8:4 fence-unclosed",
            "data.json:4:1-4:17 liquid-syntax",
            "index.html:4:13-4:22 link-internal");
  }

  /** As Jekyll 4.3 does: the same front matter costs a post its title. */
  @Test
  void pagesAtWhichTheBuildStops() {
    site.file("a.md", "---\n- a\n---\nText.\n")
        .file("b.md", "---\npermalink: \"\"\n---\nText.\n")
        .file("c.md", "---\ntitle: a: b\n---\nText.\n");
    assertThat(findings())
        .extracting(line -> line.replaceAll("(.*?):.*] (.*?)\\. .*", "$1 $2"))
        .containsExactly(
            "a.md The build stops, and readers get no page",
            "b.md The build stops at an empty permalink, and readers get no page",
            "c.md Readers get the page without title and layout");
  }

  @Test
  void pagesThatAreHeldBackStopNoBuild() {
    site.file("a.md", "---\npublished: false\n---\n{% if x %}\n")
        .file("b.md", "---\npublished: true\n---\n{% if x %}\n");
    assertThat(findings()).singleElement().asString().startsWith("b.md:4:1");
  }

  @Test
  void whatOnlyPostsHaveIsNotWantedOfPages() {
    String post = "---\ntitle: A\nauthor: ada\ndate: 2024-01-02\ntags: [bread]\n---\nText.\n";
    for (int i = 1; i <= 20; i++) {
      site.file(String.format("_posts/2024-01-%02d-a%d.md", i, i), post.replace("-02\n", "-" + i));
    }
    site.file("about.md", "---\ntitle: B\ndate: 30 February\ntags: [braed]\n---\nText.\n")
        .file("2024-13-45-no-post.md", "---\ntitel: B\n---\nText.\n");
    assertThat(findings()).filteredOn(line -> !line.startsWith("_posts")).isEmpty();
  }

  @Test
  void templatesAreReadForLiquidLinksImagesAndLayouts() {
    site.file(
            "_layouts/default.html", "---\nlayout: bsae\n---\n<a href=\"/docs/gone.html\">x</a>\n")
        .file("_layouts/base.html", "<div>{{ content }}{{ page.nothing }}{{ include.x }}")
        .file("_layouts/unused.html", "---\nlayout: nowhere\n---\n")
        .file("_includes/a.html", "{% if x %}<p>open\n##No heading\n<a href=\"b.html\">x</a>")
        .file("_includes/b.md", "##No heading\n{% include c.html %}\n{% include_relative d.md %}\n")
        .file("docs/there.html", "<p>Text</p>")
        .file("docs/index.md", "---\ntitle: A\nlayout: default\n---\nText.\n")
        .file("Gemfile", "gem 'jekyll'\n");
    assertThat(findings())
        .extracting(line -> line.replaceAll("(.*?) (error|warning) \\[(.*?)].*", "$1 $2 $3"))
        .containsExactly(
            "_includes/a.html:1:1-1:11 warning liquid-syntax",
            "_includes/b.md:2:1-2:21 warning liquid-syntax",
            "_layouts/default.html:2:1-2:7 error layout-unknown",
            "_layouts/default.html:4:10-4:25 warning link-internal");
  }
}
