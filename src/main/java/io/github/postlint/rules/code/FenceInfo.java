package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;

/** Finds info strings of several words or with options, with which kramdown makes no code block. */
public final class FenceInfo extends PostRule {

  /** The rule. */
  public FenceInfo() {
    super(
        "fence-info",
        Severity.ERROR,
        "an info string with which kramdown makes no code block: two words, or options in braces");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.INFO_OF_ONE_WORD);
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().highlighting().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (BrokenFence fence : post.blocks().broken()) {
      if (fence.cause() == BrokenFence.Cause.INFO) {
        report(post, context, fence, reporter);
      }
    }
  }

  private void report(Post post, RuleContext context, BrokenFence fence, Reporter reporter) {
    Span opener = fence.opener();
    Span marks = Fences.opener(post.source(), fence);
    Span info = new Span(marks.end(), Math.max(marks.end(), opener.end()));
    String language = post.source().text(info).strip().split("[\\s{]", 2)[0];
    String right = post.source().text(marks) + language;
    String message =
        post.syntax().markup().name()
            + " makes no code block of \""
            + post.source().text(opener)
            + "\": readers see the code as running text. Write at most one word after the marks:"
            + " \""
            + right
            + "\".";
    if (Highlighters.of(context).knows(language)) {
      TextEdit edit = new TextEdit(info, language);
      reporter.report(severity(), opener, message, "Write \"" + right + "\"", List.of(edit));
    } else {
      reporter.report(opener, message);
    }
  }
}
