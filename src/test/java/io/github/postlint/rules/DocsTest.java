package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.settings.SettingsSchema;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The README lists the rules that there are, and the schema of settings knows them; {@code
 * -Dpostlint.pages.update=true} makes both anew.
 */
class DocsTest {

  @Test
  void readmeListsTheRules() {
    compare("rules", Rules.all(RuleOptions.DEFAULT));
  }

  @Test
  void readmeListsTheRulesAboutExternalLinks() {
    compare("link rules", WebRules.all(new LinkAnswers(Map.of())));
  }

  @Test
  void theSchemaOfSettingsKnowsTheRules() {
    Path file =
        PageFiles.file("src/main/resources/io/github/postlint/settings/postlint.schema.json");
    String schema = SettingsSchema.of(PageFiles.read(PageFiles.file("README.md")));
    if (PageFiles.UPDATE) {
      PageFiles.write(file, schema);
    }
    assertThat(PageFiles.read(file))
        .as("The schema of postlint.yml; DocsTest says how to make it anew")
        .isEqualTo(schema);
  }

  private static void compare(String name, List<Rule> rules) {
    String first = "<!-- " + name + " -->";
    String last = "<!-- /" + name + " -->";
    Path readme = PageFiles.file("README.md");
    assertThat(Files.exists(readme)).as("README.md exists").isTrue();
    String text = PageFiles.read(readme);
    int start = text.indexOf(first);
    int end = text.indexOf(last);
    assertThat(start >= 0 && end > start)
        .as("README.md has the markers %s and %s around its table of rules", first, last)
        .isTrue();
    String actual = text.substring(start + first.length(), end);
    if (PageFiles.UPDATE) {
      PageFiles.write(
          readme, text.substring(0, start + first.length()) + table(rules) + text.substring(end));
    } else {
      assertThat(actual)
          .as("The table of rules; DocsTest says how to rewrite it")
          .isEqualTo(table(rules));
    }
  }

  private static String table(List<Rule> rules) {
    StringBuilder table =
        new StringBuilder("\n\n| Rule | Severity | Finds |\n| --- | --- | --- |\n");
    for (Rule rule : rules) {
      table
          .append("| [`" + rule.id() + "`](" + PageFiles.FOLDER + "/" + rule.id() + ".md) | ")
          .append(rule.severity().id() + " | ")
          .append(rule.summary().replace("|", "\\|"))
          .append(" |\n");
    }
    return table.append('\n').toString();
  }
}
