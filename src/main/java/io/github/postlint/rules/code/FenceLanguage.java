package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import java.util.regex.Pattern;

/** Finds fenced code without a language, or with one that the highlighter does not know. */
public final class FenceLanguage extends PostRule {
  private static final Pattern ATTRIBUTES = Pattern.compile("[>\\s]*+\\{:[^}]*\\blanguage-.*");

  /** The rule. */
  public FenceLanguage() {
    super(
        "fence-language",
        Severity.WARNING,
        "fenced code with no language, or with one that the highlighter does not know");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    for (CodeBlock block : post.blocks().code()) {
      if (block.kind() != CodeBlock.Kind.FENCED) {
        continue;
      }
      if (block.language().isEmpty()) {
        if (context.site().generator().defaultLanguage().isEmpty()) {
          checkMissing(post, block, reporter);
        }
      } else if (isUnknown(post, block)) {
        reporter.report(block.info(), unknown(block.language(), budget));
      }
    }
  }

  private static void checkMissing(Post post, CodeBlock block, Reporter reporter) {
    if (!hasAttributes(post, block)) {
      Span fence = Fences.marks(post.source(), block.span().start());
      String marks = post.source().text(fence);
      reporter.report(
          fence,
          "Readers see this code without colours: its fence names no language. Write one behind"
              + " it, such as \""
              + marks
              + "java\", or \""
              + marks
              + "text\" for none.");
    }
  }

  private static boolean isUnknown(Post post, CodeBlock block) {
    return !post.source().text(block.info()).contains("{{")
        && !KnownLanguages.contains(block.language())
        && !hasAttributes(post, block);
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

  /** kramdown takes the language from an attribute list on the line below or above, too. */
  private static boolean hasAttributes(Post post, CodeBlock block) {
    LineTable lines = post.source().lines();
    int above = lines.lineOf(block.span().start()) - 1;
    int below = lines.lineOf(block.span().end()) + 1;
    return (above >= 1 && isAttributes(lines.text(above)))
        || (below <= lines.count() && isAttributes(lines.text(below)));
  }

  private static boolean isAttributes(String line) {
    return line.contains("{:") && ATTRIBUTES.matcher(line).matches();
  }
}
