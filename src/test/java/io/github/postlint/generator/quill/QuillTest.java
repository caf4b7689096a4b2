package io.github.postlint.generator.quill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new generator with a front matter and a markup of its own takes a folder of its own: all rules
 * run over its posts as they are, and none speaks of another generator. Where this test asks for a
 * change elsewhere, a rule knows what only a generator should.
 */
class QuillTest {
  private static final String FINE =
      """
      @title Entry %1$d
      @date %2$02d/03/2026
      @tags printing, letters
      @author ann
      @layout essay
      ====
      = First

      Some words, <</entry0/|a link>>, and <<#second|one>> to what follows.

      == Second

      ,,,json
      {"a": [%1$d]}
      ,,,
      """;

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void entries() {
    site = new TestSite(root).file("people.txt", "ann\nbertil\ncleo\n");
    for (int i = 0; i < 20; i++) {
      site.file("entries/entry" + i + ".quill", FINE.formatted(i, i + 1));
    }
  }

  @Test
  void rightEntriesAreFine() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void rulesFindTheirMistakes() {
    site.file(
        "entries/values.quill",
        """
        @title One
        @title Two
        @date 31/02/2026
        @tags Printing, leters
        @author anne
        @layout esay
        ====
        = First
        """);
    site.file(
        "entries/body.quill",
        """
        @title Body
        @date 04/03/2026
        @tags printing, letters
        @author ann
        @layout essay
        ====
        = First

        <</entry00/|A page>> that is not there, and <<#secnd|a heading>>.

        === Third

        = Another first

        ,,,jsno
        {}
        ,,,

        ,,,json
        {"a": 1,,}
        ,,,

        <!-- postlint-disable-next-line fence-content: nothing is wrong there -->

        ,,,java
        int never = closed;
        """);
    site.file(
        "entries/late.quill",
        """
        @title Late
        @date 01/12/2030
        @tags printing, letters
        @author ann
        ====
        """);
    site.file(
        "entries/copy.quill",
        """
        @titel Copy
        @date 05/03/2026
        @tags printing, letters
        @author ann
        @layout essay
        @permalink /entry0/
        @draft true
        ====
        """);
    site.file("entries/no-key.quill", "@title None\nno key\n====\n");
    site.file("entries/slip.txt", FINE.formatted(32, 1).replace("01/03", "31/02"));
    site.file("entries/other.page", FINE.formatted(33, 1).replace("01/03", "31/02"));
    site.file("entries/ends.quill", FINE.formatted(30, 1).replaceFirst("\n\n", "\r\n\r\n"));
    site.file(
        "entries/bytes.quill",
        FINE.formatted(31, 1).replace("Some", "Sömé").getBytes(StandardCharsets.ISO_8859_1));

    List<String> findings = findings();
    assertThat(findings)
        .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
        .containsExactly(
            "body.quill:9:link-internal",
            "body.quill:9:link-internal",
            "body.quill:11:heading-level",
            "body.quill:13:heading-level",
            "body.quill:15:fence-language",
            "body.quill:20:fence-content",
            "body.quill:23:suppression",
            "body.quill:25:fence-unclosed",
            "bytes.quill:9:encoding",
            "copy.quill:1:key-unknown",
            "copy.quill:6:permalink-duplicate",
            "copy.quill:7:publication",
            "ends.quill:7:encoding",
            "entry0.quill:1:permalink-duplicate",
            "late.quill:1:key-missing",
            "late.quill:2:date-future",
            "no-key.quill:2:front-matter-syntax",
            "slip.txt:2:date-invalid",
            "values.quill:2:front-matter-duplicate-key",
            "values.quill:3:date-invalid",
            "values.quill:4:tag-variant",
            "values.quill:4:tag-typo",
            "values.quill:5:author-unknown",
            "values.quill:6:layout-unknown");
    // What is to be written is written as in this generator's entries.
    assertThat(String.join("\n", findings))
        .contains(
            "Use level 2: \"==\".",
            "Add a line \",,,\" below the code.",
            "Add a line \"@layout …\".",
            "Quill cannot read \"31/02/2026\" as a date and stops the build. Write a date such as"
                + " 09/05/2017.",
            "\"@draft true\" means nothing to it",
            "people.txt has no author \"anne\"");
  }

  /** What is a mistake in Markdown, YAML or Liquid is text like any other here. */
  @Test
  void whatMeansSomethingElsewhereIsText() {
    site.file(
        "entries/text.quill",
        """
        @title {{ site.title }} &one # two
        @date 02/03/2026
        @tags no, 1.10
        @categories one two, three
        @author ann
        @layout essay
        @note - not
        ====
        ##Heading {{ page.title }}

            indented
            ```

        {%% raw %%} {{ nothing }}

        {: .wide}

        (text)[url] [text] (url) [text](example.com)

        ![](none.png)

        1) one

        • two

        '''

        Words
        ---

        <div>**bold**

        **open `code

        ,,,java
        {{ "in code" }} {%% if %%}
        ,,,
        """
            .replace("%%", "%"));
    site.file("entries/hyphens.quill", "---\ntitle: One\n---\n\nText.\n");

    assertThat(findings()).isEmpty();
  }

  private List<String> findings() {
    List<Finding> findings =
        new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 2))
            .lint(Site.open(SiteOptions.of(root), folder -> new QuillGenerator()), Progress.NONE)
            .findings();
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.message())
                    .doesNotContainPattern(
                        "(?i)Jekyll|kramdown|Markdown|Liquid|YAML|Ruby|hyphens"));
    return findings.stream()
        .map(
            finding ->
                finding.path().substring("entries/".length())
                    + ":"
                    + finding.range().start().line()
                    + ":"
                    + finding.ruleId()
                    + " "
                    + finding.message())
        .toList();
  }
}
