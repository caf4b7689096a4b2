package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.mojo.Goals;
import io.github.postlint.settings.SettingsSchema;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The documentation lists the rules and parameters that there are, and the schema of settings knows
 * them; {@code -Dpostlint.pages.update=true} makes all three anew.
 */
class DocsTest {
  private static final String RULES = "docs/rules.md";

  @Test
  void documentationListsTheRules() {
    compare(RULES, "rules", table(Rules.all(RuleOptions.DEFAULT)));
  }

  @Test
  void documentationListsTheRulesAboutExternalLinks() {
    compare(RULES, "link rules", table(WebRules.all(new LinkAnswers(Map.of()))));
  }

  @Test
  void documentationListsTheParameters() {
    compare("docs/parameters.md", "parameters", Goals.ofSources().page());
  }

  @Test
  void theSchemaOfSettingsKnowsTheRules() {
    Path file =
        PageFiles.file("src/main/resources/io/github/postlint/settings/postlint.schema.json");
    String schema = SettingsSchema.of(Goals.ofSources().meanings());
    if (PageFiles.UPDATE) {
      PageFiles.write(file, schema);
    }
    assertThat(PageFiles.read(file))
        .as("The schema of postlint.yml; DocsTest says how to make it anew")
        .isEqualTo(schema);
  }

  @Test
  void thePictureShowsWhatIsSaidOfTheSample() {
    TestSite sample = new TestSite(PageFiles.file("src/sample"));
    LintResult result = sample.lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new));
    String picture =
        PageFiles.read(PageFiles.file("docs/console.svg"))
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    assertThat(result.findings()).as("findings in src/sample").isNotEmpty();
    assertThat(picture)
        .as("The picture of the README; src/docs/picture draws it anew")
        .contains(ExampleRun.console(result.findings()));
  }

  private static void compare(String path, String name, String expected) {
    String first = "<!-- " + name + " -->\n";
    String last = "<!-- /" + name + " -->";
    Path file = PageFiles.file(path);
    String text = PageFiles.read(file);
    int start = text.indexOf(first) + first.length();
    int end = text.indexOf(last);
    assertThat(start >= first.length() && end >= start)
        .as("%s has the markers %s and %s", path, first, last)
        .isTrue();
    if (PageFiles.UPDATE) {
      PageFiles.write(file, text.substring(0, start) + expected + text.substring(end));
    } else {
      assertThat(text.substring(start, end))
          .as("What %s says of %s; DocsTest says how to rewrite it", path, name)
          .isEqualTo(expected);
    }
  }

  private static String table(List<Rule> rules) {
    StringBuilder table = new StringBuilder("\n| Rule | Severity | Finds |\n| --- | --- | --- |\n");
    for (Rule rule : rules) {
      table
          .append("| [`" + rule.id() + "`](../" + PageFiles.FOLDER + "/" + rule.id() + ".md) | ")
          .append(rule.severity().id() + " | ")
          .append(rule.summary().replace("|", "\\|"))
          .append(" |\n");
    }
    return table.append('\n').toString();
  }
}
