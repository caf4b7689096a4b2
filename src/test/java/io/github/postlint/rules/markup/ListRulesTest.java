package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.post.text.Position;
import io.github.postlint.rules.inline.LinkBare;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and levels of lists, bars in code of tables, and addresses, as kramdown shows them. */
class ListRulesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. a\\n\\nb\\n\\n2. c~8:1 Indent what stands between",
        "3. a\\n4. b~4:1 1. Write {: start=\"3\"}",
        "0. a\\n1. b~4:1 1. Write {: start=\"0\"}",
        "1. a\\n\\nb\\n\\n2. c\\n\\nd\\n\\n3. e~8:1 the list that goes on",
        "a\\n1986. b~5:1 \"1986\\.\"",
        "> 5. a\\n> 6. b~4:3 \"5.\" is written",
        "- x\\n\\n  2. a\\n  3. b~6:3 \"2.\" is written",
        "12345678901. a\\n2. b~4:1 \"12345678901.\" is written"
      })
  void namesNumbersThatReadersDoNotSee(String example) {
    expect(new ListNumber(), example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. a\\n2. b",
        "1. a\\n1. b",
        "0. a\\n0. b",
        "{: start=\"3\"}\\n3. a\\n4. b",
        "3. a\\n4. b\\n{: start=\"3\"}",
        "1. a\\n\\n   b\\n\\n2. c",
        "1. a\\n3. b",
        "- a\\n- b",
        "3) a",
        "`3. a`",
        "```\\n3. a\\n```",
        "3\\\\. a"
      })
  void leavesNumbersAlone(String body) {
    assertThat(findings(new ListNumber(), body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\\n - b\\n - c\\n- d~5:2 beside the one of line 4",
        "*   a\\n  * b\\n*   c~5:3 takes 4 spaces. Indent it by 2 more",
        "1. a\\n  1. b\\n2. c~5:3 takes 3 spaces"
      })
  void namesItemsThatAreIndentedTooLittle(String example) {
    expect(new ListNesting(), example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\\n  - b\\n- c",
        "- a\\n - b\\n- c",
        " - a\\n - b\\n - c",
        "1. a\\n   - b\\n2. c",
        "1. a\\n 2. b\\n 3. c\\n4. d",
        "- a\\n- b\\n - c\\n - d"
      })
  void leavesItemsAlone(String body) {
    assertThat(findings(new ListNesting(), body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://pots.org/kiln.~4:5 \"https://pots.org/kiln\"",
        "(https://pots.org/a_(b))~4:2 \"https://pots.org/a_(b)\"",
        "**https://pots.org**~4:3 \"https://pots.org\"",
        "| https://pots.org/a | b |\\n|---|---|\\n| c | d |~4:3 \"https://pots.org/a\"",
        "- at http://töpfe.de:8080/x?y#z,~4:6 \"http://töpfe.de:8080/x?y#z\"",
        "“https://pots.org/kiln”~4:2 \"https://pots.org/kiln\""
      })
  void namesAddressesThatNobodyCanClick(String example) {
    expect(new LinkBare(), example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://pots.org>",
        "[https://pots.org](https://pots.org)",
        "[https://pots.org][a]\\n\\n[a]: /b",
        "`https://pots.org`",
        "<a href=\"https://pots.org\">https://pots.org</a>",
        "[a] (https://pots.org)",
        "(a)[https://pots.org]",
        "at http://localhost:8080/a or http://example.com/b or https://your-site.com/c",
        "https://{{ site.host }}/a",
        "https://{host}/a",
        "    https://pots.org",
        "[a]: https://pots.org"
      })
  void leavesAddressesAlone(String body) {
    assertThat(findings(new LinkBare(), body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\\n|---|---|\\n| c | `d \\\\| e` |~6:10 Delete the backslash",
        "| ``x \\\\| y`` | b |\\n|---|---|\\n| c | d |~4:7 Delete the backslash"
      })
  void namesBackslashesInCodeOfTables(String example) {
    expect(new TableByChance(), example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\\n|---|---|\\n| c | d \\\\| e |",
        "| a | b |\\n|---|---|\\n| c | `d | e` |",
        "| a | b |\\n|---|---|\\n| c | `grep 'd\\\\|e'` |"
      })
  void leavesBarsOfTablesAlone(String body) {
    assertThat(findings(new TableByChance(), body)).isEmpty();
  }

  private void expect(Rule rule, String example) {
    int cut = example.lastIndexOf('~');
    String[] wanted = example.substring(cut + 1).split(" ", 2);
    assertThat(findings(rule, example.substring(0, cut)))
        .singleElement()
        .satisfies(
            finding -> {
              Position start = finding.range().start();
              assertThat(start.line() + ":" + start.column()).isEqualTo(wanted[0]);
              assertThat(finding.message()).contains(wanted[1]);
            });
  }

  private List<Finding> findings(Rule rule, String body) {
    String text = "---\ntitle: A\n---\n" + body.translateEscapes() + "\n";
    return new TestSite(folder).file("_posts/2020-01-01-a.md", text).lint(rule).findings();
  }
}
