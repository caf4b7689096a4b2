package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake after the other is put at the end of a good post in AsciiDoc, and is named. */
class PlantedAsciiDocTest {
  private static final String POST =
      """
      ---
      title: Bread
      ---

      Flour, water and `salt`.

      == The oven

      * hot
      * dry

      [source,java]
      ----
      oven.heat(250); // <1>
      ----
      <1> In degrees.

      """;

  @TempDir Path folder;

  private List<String> named(String text) {
    TestSite site = new TestSite(folder).config("plugins: [jekyll-asciidoc]\n");
    site.file("_posts/2024-05-06-bread.adoc", text);
    return site.lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new)).findings().stream()
        .map(finding -> finding.ruleId())
        .distinct()
        .toList();
  }

  @Test
  void aGoodPostHasNoFindings() {
    assertThat(named(POST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "block-unclosed; [source,bash]|----|ls",
        "block-unclosed; [source,bash]|----|ls|-----",
        "block-unclosed; ====|An example.",
        "block-unclosed; ////|A comment.",
        "block-unclosed; ```bash|ls",
        "block-unclosed; ifdef::nothing[]|Hidden.",
        "block-style; [soruce,bash]|----|ls|----",
        "block-style; [source bash]|----|ls|----",
        "block-style; [Tip]|====|Text.|====",
        "fence-language; [source,jvaascript]|----|a();|----",
        "fence-content; [source,json]|----|{\"a\": 1,, \"b\": 2}|----",
        "callout; [source,bash]|----|ls <1>|----||Text.",
        "callout; [source,bash]|----|ls <1>|----|<1> One.|<2> Two.",
        "callout; 1. one|3. three",
        "table-rows; !===|!a !b||!1|!2|!3|!===",
        "table-rows; [%header,cols=2*]|!===|!a !b|3+!c|!===",
        "attribute-undefined; Take {wather} now.",
        "attribute-undefined; See link:{base_url}/a[the guide].",
        "include-missing; include::nowhere.adoc[]",
        "include-missing; [source,bash]|----|include::nowhere.sh[]|----",
        "xref-missing; See <<nowhere>>.",
        "xref-missing; See xref:nowhere[the oven].",
        "xref-missing; [[a]]|One.||[[a]]|Two.",
        "asciidoc-text; See [the guide](https://example.org/a).",
        "asciidoc-text; See [the guide](/a/b).",
        "asciidoc-text; ![A loaf](/loaf.png)",
        "asciidoc-text; Needed:|* flour|* water",
        "asciidoc-text; Needed:|. flour|. water",
        "asciidoc-text; Needed:|1. flour|2. water",
        "asciidoc-text; Some text|== A heading|more",
        "asciidoc-text; ==Heading",
        "asciidoc-text; Two `Oven`s are enough.",
        "asciidoc-text; Run `mvn verify and see.",
        "asciidoc-text; See link:/a/b now.",
        "asciidoc-text; See xref:the-oven now.",
        "asciidoc-text; See www.example.org[the guide].",
        "asciidoc-text; seehttps://example.org[the guide] now",
        "asciidoc-text; image::loaf.png",
        "asciidoc-text; Text image::loaf.png[] more.",
        "asciidoc-text; include:loaf.adoc[]",
        "asciidoc-text; ~~~|code|~~~",
        "asciidoc-text; A line<br>and another.",
        "heading-level; == One||==== Deep",
        "heading-level; = One||Text.||= Two||Text."
      })
  void aMistakeIsNamed(String rule, String planted) {
    String text = planted.replace('|', '\n').replace('!', '|');
    boolean picture = planted.startsWith("![");
    assertThat(named(POST + (picture ? planted : text) + "\n")).contains(rule);
  }
}
