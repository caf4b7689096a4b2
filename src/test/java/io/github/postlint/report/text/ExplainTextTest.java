package io.github.postlint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.report.NamedRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTextTest {

  @Test
  void listsRulesInColumns() {
    String summary = "a word ".repeat(15).strip();
    assertThat(
            ExplainText.list(
                List.of(new NamedRule("one", "first"), new NamedRule("second", summary))))
        .isEqualTo(
            """
            one     warning  first
            second  warning  a word a word a word a word a word a word \
            a word a word a word a word a word a word
                             a word a word a word\
            """);
  }

  @Test
  void pagesReadWellOnATerminal() {
    String page =
        """
        # no-foo

        Finds `[a](b)` and
        [foo](https://example.org/foo).

        ## Why it matters
        - One word
          more words.
        - Two.

        ### Deep

        `_posts/x.md`

        ~~~~markdown
        ---
        # not a heading

        ```text
        code
        ```
        ~~~~

        1. %s

        | a | b |
        |---|---|
        """
            .formatted("word ".repeat(30).strip());
    assertThat(PlainPage.text(page))
        .isEqualTo(
            """
            no-foo
            ======

            Finds `[a](b)` and foo (https://example.org/foo).

            Why it matters
            --------------

            - One word more words.
            - Two.

            Deep

            `_posts/x.md`

                ---
                # not a heading

                ```text
                code
                ```

            1. %s
               %s

            | a | b |
            |---|---|\
            """
                .formatted("word ".repeat(19).strip(), "word ".repeat(11).strip()));
  }

  @Test
  void theIntroductionIsTheFirstParagraph() {
    assertThat(PlainPage.introduction("# a\n\nFinds\nfoo.\n\nMore.\n")).contains("Finds foo.");
    assertThat(PlainPage.introduction("# a\n")).isEmpty();
  }
}
