package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.FenceAttributes;
import io.github.postlint.post.body.Markup;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds fenced code with a language that the highlighter does not know. */
public final class FenceLanguage extends PostRule {
  /** Shorter names are near anything. */
  private static final int MIN_LENGTH = 3;

  private static final Pattern MARKS = Pattern.compile("[=:,;.]++\\z");

  /** The rule. */
  public FenceLanguage() {
    super(
        "fence-language",
        Severity.WARNING,
        "fenced code with a language that the highlighter does not know");
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().highlighting().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    boolean attributes = FenceBraces.appliesTo(post.syntax().markup());
    for (CodeBlock block : post.blocks().code()) {
      if (attributes && block.kind() == CodeBlock.Kind.FENCED) {
        FenceBraces.check(post, block, reporter);
      }
      boolean named = block.kind() == CodeBlock.Kind.FENCED && !block.language().isEmpty();
      if (named && isUnknown(post, block, Highlighters.of(context))) {
        report(post, block, Highlighters.of(context), budget, reporter);
      }
    }
  }

  /** Where a mark too many stands at the end of a name, there is no doubt about the name. */
  private static void report(
      Post post,
      CodeBlock block,
      Highlighter highlighter,
      SuggestionBudget budget,
      Reporter reporter) {
    String message = unknown(block.language(), highlighter, budget);
    String meant = MARKS.matcher(block.language()).replaceFirst("");
    boolean known = !meant.isEmpty() && message.contains("Did you mean \"" + meant + "\"?");
    if (known && post.source().text(block.info()).equals(block.language())) {
      reporter.report(
          Severity.WARNING,
          block.info(),
          message,
          "Write \"" + meant + "\"",
          List.of(new TextEdit(block.info(), meant)));
    } else {
      reporter.report(block.info(), message);
    }
  }

  /** A script may know languages of which nobody else has heard: there it must be a slip. */
  private static boolean isUnknown(Post post, CodeBlock block, Highlighter highlighter) {
    boolean macros = post.syntax().markup().has(Markup.Trait.MACROS);
    String name = macros ? block.language().toLowerCase(Locale.ROOT) : block.language();
    return highlighter.works()
        && !highlighter.knows(name)
        && !post.source().text(block.info()).contains("{{")
        && !FenceAttributes.nameLanguage(post.source(), block)
        && ((!highlighter.scripts() && !macros) || isNear(name, highlighter));
  }

  private static boolean isNear(String name, Highlighter highlighter) {
    return name.length() > MIN_LENGTH
        && Suggestion.nearest(name, highlighter.languages()).isPresent();
  }

  private static String unknown(String language, Highlighter highlighter, SuggestionBudget budget) {
    String seen = "Readers see this code without colours: ";
    if (language.charAt(0) == '`' || language.charAt(0) == '~') {
      return seen
          + "its fence is closed by fewer marks, so its language is \""
          + language
          + "\". Close it with as many marks as open it.";
    }
    String suggestion = LanguageGuess.suggestion(highlighter, language, budget);
    return seen
        + "the highlighter knows no language \""
        + language
        + "\"."
        + (suggestion.isEmpty() ? " Write one that it knows, or \"text\" for none." : suggestion);
  }
}
