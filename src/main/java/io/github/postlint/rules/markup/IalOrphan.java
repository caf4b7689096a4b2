package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import java.util.List;

/** Finds attribute lists that readers see, and attributes that get lost. */
public final class IalOrphan extends PostRule {

  /** The rule. */
  public IalOrphan() {
    super(
        "ial-orphan",
        Severity.ERROR,
        "an attribute list such as `{:target=\"_blank\"}` that readers see, or that is dropped");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN) && !syntax.markup().has(Markup.Trait.SHARED);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean known = post.syntax().markup().has(Markup.Trait.ATTRIBUTE_LISTS);
    for (TextBlock block : post.textsWith("{")) {
      if (!known) {
        ForeignLists.check(post, block, context.site().generator().name(), reporter);
      } else if (!LiquidNearby.hasTag(post, block)) {
        new SpanLists(post, block, reporter).check();
      }
    }
    for (AttributeLine line : post.outline().attributes()) {
      boolean mayLose = AttributeWords.mayLose(line.content(), 0, line.content().length());
      List<String> lost = mayLose ? AttributeWords.parse(line.content()).lost() : List.of();
      if (!lost.isEmpty() && !LiquidNearby.isNear(line.content(), 0, line.content().length())) {
        reporter.report(line.span(), LostAttributes.message(post, lost.get(0)));
      }
    }
  }
}
