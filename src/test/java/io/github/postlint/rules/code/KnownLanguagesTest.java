package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import org.junit.jupiter.api.Test;

class KnownLanguagesTest {

  @Test
  void knowsWhatTheInstalledRougeKnows() throws Exception {
    String names = Oracle.run(getClass(), "rouge_names.rb", "", "rouge", "ruby-rouge");
    assertThat(names.lines()).hasSizeGreaterThan(300).allMatch(KnownLanguages::contains);
  }

  @Test
  void capitalsCountAsTheyDoForRouge() throws Exception {
    String classes =
        Oracle.run(
            getClass(),
            "code_classes.rb",
            "```Java\nx\n```\n\n```java\nx\n```\n",
            "kramdown-parser-gfm",
            "ruby-kramdown-parser-gfm");
    assertThat(classes.lines()).containsExactly("language-Java", "language-java highlighter-rouge");
    assertThat(KnownLanguages.contains("Java")).isFalse();
    assertThat(KnownLanguages.contains("java")).isTrue();
  }

  @Test
  void attributeListsAndLeftOverMarksNameLanguages() throws Exception {
    String classes =
        Oracle.run(
            getClass(),
            "code_classes.rb",
            """
            ```
            a
            ```
            {:.language-java}

            {:.language-ruby}
            ```
            b
            ```

            ````xml
            c
            ```

            ```json {a=1}
            d
            ```
            """,
            "kramdown-parser-gfm",
            "ruby-kramdown-parser-gfm");
    assertThat(classes.lines().map(line -> line.split(" ")[0]))
        .containsExactly("language-java", "language-ruby", "language-`xml");
  }

  @Test
  void knowsMoreThanRouge() {
    assertThat(KnownLanguages.contains("mermaid")).isTrue();
    assertThat(KnownLanguages.contains("jsonc")).isTrue();
    assertThat(KnownLanguages.contains("rust=")).isFalse();
  }

  @Test
  void guessesWhatIsMeant() {
    assertThat(KnownLanguages.suggestion("rust=", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"rust\"?");
    assertThat(KnownLanguages.suggestion("{.java}", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"java\"?");
    assertThat(KnownLanguages.suggestion("Kotlin", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"kotlin\"?");
    assertThat(KnownLanguages.suggestion("swift,nocopy", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"swift\"?");
    assertThat(KnownLanguages.suggestion("application.properties", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"properties\"?");
    assertThat(KnownLanguages.suggestion("x", new SuggestionBudget())).isEmpty();
    assertThat(KnownLanguages.suggestion("zzzzzzzz", new SuggestionBudget())).isEmpty();
  }
}
