package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The README lists the rules that there are; {@code -Dpostlint.pages.update=true} rewrites the
 * list.
 */
class DocsTest {
  private static final String START = "<!-- rules -->";
  private static final String END = "<!-- /rules -->";

  @Test
  void readmeListsTheRules() {
    Path readme = PageFiles.file("README.md");
    assertThat(Files.exists(readme)).as("README.md exists").isTrue();
    String text = PageFiles.read(readme);
    int start = text.indexOf(START);
    int end = text.indexOf(END);
    assertThat(start >= 0 && end > start)
        .as("README.md has the markers %s and %s around its table of rules", START, END)
        .isTrue();
    String actual = text.substring(start + START.length(), end);
    if (PageFiles.UPDATE) {
      PageFiles.write(
          readme, text.substring(0, start + START.length()) + table() + text.substring(end));
    } else {
      assertThat(actual)
          .as("The table of rules; DocsTest says how to rewrite it")
          .isEqualTo(table());
    }
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("\n\n| Rule | Severity | Finds |\n| --- | --- | --- |\n");
    for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
      table
          .append("| [`" + rule.id() + "`](" + PageFiles.FOLDER + "/" + rule.id() + ".md) | ")
          .append(rule.severity().id() + " | ")
          .append(rule.summary().replace("|", "\\|"))
          .append(" |\n");
    }
    return table.append('\n').toString();
  }
}
