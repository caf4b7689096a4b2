package io.github.postlint.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.rules.files.PostFileName;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What costs most on a site of Hugo, and is silent there. */
class HugoSiteTest {
  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void settings() {
    site = new TestSite(root).file("hugo.toml", "baseURL = 'https://example.org/'\n");
  }

  private Site open() {
    return Site.open(SiteOptions.of(root), Generators::detect);
  }

  private List<String> findings() {
    return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 1))
        .lint(open(), Progress.NONE).findings().stream()
            .map(
                finding ->
                    finding.path().replace("content/", "")
                        + ":"
                        + finding.range().start().line()
                        + " "
                        + finding.severity().id()
                        + " "
                        + finding.ruleId())
            .toList();
  }

  private static String post(String lines, String body) {
    return "---\ntitle: Rye\n" + lines + "---\n\n" + body + "\n";
  }

  @Test
  void valuesThatMeanSomethingElse() {
    site.file("content/posts/date.md", post("date: 2024-1-2\n", "Text."))
        .file("content/posts/other.md", post("date: soon\nlastmod: 2024-01-02\n", "Text."))
        .file("content/posts/held.md", post("date: TBD\ndraft: true\n", "Text."))
        .file("content/posts/draft.md", post("date: 2024-01-02\ndraft: 'yes'\n", "Text."))
        .file("content/posts/tags.md", post("date: 2024-01-02\ntags: rye, oven\n", "Text."))
        .file("content/posts/fine.md", post("Date: 2024-01-02\nTags: [a, b]\n", "Text."));
    assertThat(findings())
        .containsExactly(
            "posts/date.md:3 error date-invalid",
            "posts/draft.md:4 error publication",
            "posts/held.md:3 warning date-invalid",
            "posts/other.md:3 warning date-invalid",
            "posts/tags.md:4 warning tag-split");
  }

  @Test
  void frontMatterThatStopsTheBuild() {
    site.file("content/posts/open.md", "---\ntitle: Rye\n\nText.\n")
        .file("content/posts/toml.md", "+++\ntitle = Rye\n+++\n")
        .file("content/posts/open-toml.md", "+++\ntitle = 'Rye'\n\nText.\n")
        .file("content/posts/json.md", "{ \"title\": \"Rye\", }\n")
        .file("content/posts/colon.md", "---\ntitle: Rye: a story\n---\n")
        .file("content/posts/list.md", "- one\n- two\n")
        .file("content/posts/comment.md", "<!-- c -->\n---\ntitle: Rye\n---\n\nText.\n")
        .file(
            "content/posts/eaten.md",
            "<!-- c -->\n---\ntitle: Rye\n---\n\nLost.\n\n<!-- more -->\n\nText.\n")
        .file("content/posts/spaces.md", "\n\n---\ntitle: Rye\n---\n\nText.\n");
    assertThat(findings())
        .containsExactly(
            "posts/colon.md:2 error front-matter-syntax",
            "posts/comment.md:1 error front-matter-syntax",
            "posts/eaten.md:1 error front-matter-syntax",
            "posts/json.md:1 error front-matter-syntax",
            "posts/list.md:1 error front-matter-syntax",
            "posts/open-toml.md:1 error front-matter-syntax",
            "posts/open.md:1 error front-matter-syntax",
            "posts/toml.md:2 error front-matter-syntax");
  }

  @Test
  void pagesThatAreLost() {
    site.file("content/posts/index.md", post("", "All posts."))
        .file("content/posts/a.md", post("date: 2024-01-02\n", "Text."));
    assertThat(findings()).containsExactly("posts/a.md:1 error file-name");
  }

  @Test
  void resultsOfEarlierRunsDependOnThePagesOfSections() {
    site.file("content/posts/a.md", post("date: 2024-01-02\n", "Text."));
    assertThat(new PostFileName().inputs(open())).noneMatch(place -> place.endsWith("index.md"));
    site.file("content/posts/index.md", post("", "All posts."));
    assertThat(new PostFileName().inputs(open())).contains(root.resolve("content/posts/index.md"));
  }

  @Test
  void filesOfABundleBelongToAllLanguages() {
    site.file("hugo.toml", "[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n")
        .file("content/posts/b/index.md", post("", "![A loaf](loaf.svg)"))
        .file("content/posts/b/index.fr.md", post("", "![A loaf](loaf.svg)"))
        .file("content/posts/b/loaf.svg", "<svg/>");
    assertThat(findings()).isEmpty();
  }

  @Test
  void addressesAndFiles() {
    site.file("content/posts/a.md", post("slug: same\n", "![](loaf.svg) ![](/img/oven.svg)"))
        .file("content/posts/loaf.svg", "<svg/>")
        .file("content/posts/b/index.md", post("", "![A loaf](loaf.svg) [x](../c/#two)"))
        .file("content/posts/b/loaf.svg", "<svg/>")
        .file("content/posts/e.md", post("slug: same\n", "Text."))
        .file("content/posts/c.md", post("aliases: [/posts/d/]\n", "## One\n\n[y](/posts/d/)"))
        .file("static/img/oven.svg", "<svg/>");
    assertThat(findings())
        .filteredOn(finding -> !finding.endsWith("image-alt"))
        .containsExactly(
            "posts/a.md:1 error permalink-duplicate",
            "posts/a.md:6 error image-missing",
            "posts/b/index.md:5 warning link-internal",
            "posts/e.md:1 error permalink-duplicate");
  }

  @Test
  void whatScriptsAndTemplatesMayPutThere() {
    site.file("scripts/build.sh", "cp -r api public/api/stable\n")
        .file("content/posts/a.md", post("", "[x](/api/stable/b.html) [y](/posts/none/)"));
    assertThat(findings()).containsExactly("posts/a.md:5 error link-internal");
    site.file("layouts/_default/_markup/render-link.html", "<a>{{ .Text }}</a>");
    assertThat(findings()).isEmpty();
  }
}
