package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machinery that tests pages, with a rule that dislikes the word "foo" and a page about it. */
class RulePageTest {
  private static final String PAGE =
      """
      # no-foo

      Finds foo.

      ## Why it matters

      Nobody likes foo.

      ## Wrong: one

      `_posts/2020-01-01-a.md`

      ~~~~markdown
      a foo
      ```text
      foo
      ~~~~

      ```text
      [WARNING] _posts/2020-01-01-a.md:1:3: Readers see foo. [no-foo]
           1 | a foo
             |   ^^^
      [WARNING] _posts/2020-01-01-a.md:3:1: Readers see foo. [no-foo]
           3 | foo
             | ^^^
      ```

      ## Right: one

      `_posts/2020-01-01-a.md`

      ~~~~markdown
      a bar
      ```text
      bar
      ~~~~

      ## Options

      None.
      """;

  @TempDir private Path folder;

  @Test
  void aRightPagePasses() {
    RulePage page = RulePage.parse("no-foo.md", PAGE);
    PageChecks checks = checks(page);
    checks.shape("no-foo");
    assertThat(page.examples()).hasSize(2);
    page.examples().forEach(checks::example);
    assertThat(checks.updated()).isEqualTo(PAGE);
  }

  @Test
  void otherOutputIsReportedAndRewritten() {
    String wrong = PAGE.replace("see foo", "see bar");
    RulePage page = RulePage.parse("no-foo.md", wrong);
    assertThatThrownBy(() -> checks(page).example(page.examples().get(0)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("see bar");
    assertThat(checks(page).updated()).isEqualTo(PAGE);
  }

  @Test
  void missingOutputIsReportedAndWritten() {
    int start = PAGE.indexOf("~~~~\n\n```text\n[WARN") + "~~~~".length();
    int end = PAGE.indexOf("\n\n## Right");
    String wrong = PAGE.substring(0, start) + PAGE.substring(end);
    RulePage page = RulePage.parse("no-foo.md", wrong);
    assertThatThrownBy(() -> checks(page).example(page.examples().get(0)))
        .hasMessageContaining("postlint.pages.update");
    assertThat(checks(page).updated()).isEqualTo(PAGE);
  }

  @Test
  void fixesMustGiveTheRight() {
    RulePage page = RulePage.parse("no-foo.md", PAGE.replace("a bar", "a car"));
    assertThatThrownBy(() -> checks(page).example(page.examples().get(0)))
        .hasMessageContaining("with its fixes made");
  }

  @Test
  void aRightMustBeSilent() {
    RulePage page = RulePage.parse("no-foo.md", PAGE.replace("a bar", "a foo"));
    assertThatThrownBy(() -> checks(page).example(page.examples().get(1)))
        .hasMessageContaining("Readers see foo");
  }

  @Test
  void sectionsMustBeThere() {
    RulePage page = RulePage.parse("no-foo.md", PAGE.replace("## Options", "## Choices"));
    assertThatThrownBy(() -> checks(page).shape("no-foo")).hasMessageContaining("## Options");
    assertThatThrownBy(() -> checks(page).shape("no-bar")).hasMessageContaining("no-bar");
  }

  @Test
  void aFenceNeedsAFile() {
    assertThatThrownBy(() -> RulePage.parse("x.md", "# x\n\n## Wrong\n\n~~~~markdown\na\n~~~~\n"))
        .hasMessageContaining("x.md, \"Wrong\"");
    assertThatThrownBy(() -> RulePage.parse("x.md", "# x\n\n## Wrong\n\nNothing.\n"))
        .hasMessageContaining("no file");
  }

  @Test
  void escapesStandForBytes() {
    assertThat(Escapes.bytes("é\\xE9\\r\\n\\t\\0\\\\a\\\nb\n"))
        .isEqualTo("Ã©\u00e9\r\n\t\0\\ab\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  private PageChecks checks(RulePage page) {
    return new PageChecks(page, new ExampleRun("no-foo", options -> List.of(new NoFoo()), folder));
  }

  /** A rule for this test. */
  private static final class NoFoo extends PostRule {
    NoFoo() {
      super("no-foo", Severity.WARNING, "foo");
    }

    @Override
    public void check(Post post, RuleContext context, Reporter reporter) {
      String text = post.source().text();
      for (int at = text.indexOf("foo"); at >= 0; at = text.indexOf("foo", at + 1)) {
        Span span = new Span(at, at + 3);
        List<TextEdit> edits = List.of(new TextEdit(span, "bar"));
        reporter.report(severity(), span, "Readers see foo.", "Write bar", edits);
      }
    }
  }
}
