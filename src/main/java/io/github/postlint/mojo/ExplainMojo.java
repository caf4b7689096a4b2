package io.github.postlint.mojo;

import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.report.text.ExplainText;
import io.github.postlint.report.text.PlainPage;
import io.github.postlint.rules.RulePages;
import io.github.postlint.rules.Rules;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the page of a rule, or the list of all rules. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The id of the rule to explain. Without one, all rules are listed. */
  @Parameter(property = "postlint.rule")
  private String rule;

  @Override
  public void execute() throws MojoExecutionException {
    List<Rule> rules = Rules.all(RuleOptions.DEFAULT);
    List<Rule> outside = WebRules.all(new LinkAnswers(Map.of()));
    if (rule == null || rule.isBlank()) {
      print(ExplainText.list(rules));
      getLog().info("Rules about external links, which postlint:links runs:");
      print(ExplainText.list(outside));
      return;
    }
    Set<String> ids = new LinkedHashSet<>(Rules.ids(rules));
    ids.addAll(Rules.ids(outside));
    String page = ids.contains(rule) ? RulePages.page(rule).orElse(null) : null;
    if (page == null) {
      throw new MojoExecutionException(
          "There is no rule \""
              + rule
              + "\"."
              + Suggestion.of(rule, ids)
              + " Without postlint.rule, all rules are listed.");
    }
    print(PlainPage.text(page));
  }

  private void print(String text) {
    getLog().info(System.lineSeparator() + text);
  }
}
