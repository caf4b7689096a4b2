package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {
  private static final Highlighter KNOWN =
      Generators.detect(Path.of("none"))
          .highlighting()
          .of(FileTree.read(Path.of("none"), path -> false));

  @Test
  void knowsWhatTheInstalledRougeKnows() throws Exception {
    String names = Oracle.run(getClass(), "rouge_names.rb", "", "rouge", "ruby-rouge");
    assertThat(names.lines()).hasSizeGreaterThan(300).allMatch(KNOWN::knows);
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
    assertThat(KNOWN.knows("Java")).isFalse();
    assertThat(KNOWN.knows("java")).isTrue();
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
    assertThat(KNOWN.knows("mermaid")).isTrue();
    assertThat(KNOWN.knows("jsonc")).isTrue();
    assertThat(KNOWN.knows("rust=")).isFalse();
  }

  @Test
  void guessesWhatIsMeant() {
    assertThat(LanguageGuess.suggestion(KNOWN, "rust=", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"rust\"?");
    assertThat(LanguageGuess.suggestion(KNOWN, "{.java}", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"java\"?");
    assertThat(LanguageGuess.suggestion(KNOWN, "Kotlin", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"kotlin\"?");
    assertThat(LanguageGuess.suggestion(KNOWN, "swift,nocopy", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"swift\"?");
    assertThat(LanguageGuess.suggestion(KNOWN, "application.properties", new SuggestionBudget()))
        .isEqualTo(" Did you mean \"properties\"?");
    assertThat(LanguageGuess.suggestion(KNOWN, "x", new SuggestionBudget())).isEmpty();
    assertThat(LanguageGuess.suggestion(KNOWN, "zzzzzzzz", new SuggestionBudget())).isEmpty();
  }
}
