package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.rules.code.FenceContent;
import io.github.postlint.rules.files.PostFileName;
import io.github.postlint.rules.liquid.LiquidInCode;
import io.github.postlint.site.facts.Facts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts in AsciiDoc on Jekyll's sites. */
class JekyllAsciiDocTest {
  private static final String PLUGIN = "plugins: [jekyll-asciidoc]\n";
  private static final String LISTING =
      "---\nlayout: post\n---\n= Oven\n\n[source,json]\n----\n{\"heat\": {{ heat }}}\n----\n";

  @TempDir Path folder;

  private LintResult lint(Rule... rules) {
    return new TestSite(folder).lint(rules);
  }

  private void config(String yaml) {
    new TestSite(folder).config(yaml);
  }

  private void post(String name, String text) {
    new TestSite(folder).file("_posts/" + name, text);
  }

  @Test
  void areReadBesidePostsInMarkdown() {
    config(PLUGIN);
    post("2024-05-06-a.adoc", "= Bread\n\n[source,json]\n----\n{\"a\": 1,, \"b\": 2}\n----\n");
    post("2024-05-07-b.md", "---\ntitle: Rolls\n---\n```json\n{\"a\": 1,, \"b\": 2}\n```\n");
    assertThat(lint(new FenceContent()).findings()).hasSize(2);
  }

  @Test
  void haveNoPageWithoutThePlugin() {
    config("title: Bread\n");
    post("2024-05-06-a.adoc", "= Bread\n\nText.\n");
    post("2024-05-07-b.md", "---\ntitle: Rolls\n---\nText.\n");
    assertThat(new TestSite(folder).findings(new PostFileName()))
        .singleElement()
        .asString()
        .contains("_posts/2024-05-06-a.adoc", "makes no page of .adoc files", "jekyll-asciidoc");
    assertThat(lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new)).findings()).hasSize(1);
  }

  @Test
  void haveAPageWhereTheGemfileOrAPluginOfTheSiteMakesOne() {
    config("title: Bread\n");
    post("2024-05-06-a.adoc", "= Bread\n\nText.\n");
    new TestSite(folder)
        .file("Gemfile", "group :jekyll_plugins do\n  gem \"jekyll-asciidoc\"\nend\n");
    assertThat(lint(new PostFileName()).findings()).isEmpty();
  }

  @Test
  void sayThingsOfThemselvesInTheirHeader() {
    config(PLUGIN);
    post(
        "2024-05-06-a.adoc",
        """
        ---
        title: Old
        tags: [x]
        ---
        = A guide: bread
        Ada Baker <ada@example.org>
        v1.2, 2024-05-07
        :page-tags: [rye, wheat]
        :page-layout: post
        :other: x

        Text.
        """);
    Facts facts = lint().posts().get(0);
    assertThat(facts.listing().title().text()).isEqualTo("A guide: bread");
    assertThat(facts.listing().tags()).extracting("text").containsExactly("rye", "wheat");
    assertThat(facts.listing().authors()).extracting("text").containsExactly("Ada Baker");
    assertThat(facts.listing().date().orElseThrow().toString()).startsWith("2024-05-07");
  }

  @Test
  void runLiquidOnlyWhereTheyAskForIt() {
    config(PLUGIN);
    post("2024-05-06-a.adoc", LISTING);
    assertThat(lint(new LiquidInCode()).findings()).isEmpty();
    post("2024-05-06-a.adoc", LISTING.replace("= Oven\n", "= Oven\n:page-liquid:\n"));
    assertThat(lint(new LiquidInCode()).findings()).hasSize(1);
  }
}
