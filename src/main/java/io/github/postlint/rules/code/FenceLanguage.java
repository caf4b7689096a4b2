package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.FenceAttributes;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;

/** Finds fenced code with a language that the highlighter does not know. */
public final class FenceLanguage extends PostRule {
  /** The rule. */
  public FenceLanguage() {
    super(
        "fence-language",
        Severity.WARNING,
        "fenced code with a language that the highlighter does not know");
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().highlighterInputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    for (CodeBlock block : post.blocks().code()) {
      boolean named = block.kind() == CodeBlock.Kind.FENCED && !block.language().isEmpty();
      if (named && isUnknown(post, block, context)) {
        reporter.report(block.info(), unknown(block.language(), budget));
      }
    }
  }

  /** A script may know languages of which nobody else has heard: there it must be a slip. */
  private static boolean isUnknown(Post post, CodeBlock block, RuleContext context) {
    String name = block.language();
    if (KnownLanguages.contains(name)
        || post.source().text(block.info()).contains("{{")
        || FenceAttributes.nameLanguage(post.source(), block)) {
      return false;
    }
    Highlighter highlighter = Highlighters.of(context);
    return highlighter.browser()
        ? !KnownLanguages.isOfBrowser(name) && KnownLanguages.isNear(name)
        : highlighter.generator();
  }

  private static String unknown(String language, SuggestionBudget budget) {
    String seen = "Readers see this code without colours: ";
    if (language.charAt(0) == '`' || language.charAt(0) == '~') {
      return seen
          + "its fence is closed by fewer marks, so its language is \""
          + language
          + "\". Close it with as many marks as open it.";
    }
    String suggestion = KnownLanguages.suggestion(language, budget);
    return seen
        + "the highlighter knows no language \""
        + language
        + "\"."
        + (suggestion.isEmpty() ? " Write one that it knows, or \"text\" for none." : suggestion);
  }
}
