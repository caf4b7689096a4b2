package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds fences that never close, or that a line does not close although it was meant to. */
public final class FenceUnclosed extends PostRule {

  /** The rule. */
  public FenceUnclosed() {
    super(
        "fence-unclosed",
        Severity.ERROR,
        "a fence that never closes, or whose closing line does not count as one");
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().highlighting().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (BrokenFence fence : post.blocks().broken()) {
      if (fence.cause() != BrokenFence.Cause.INFO) {
        report(post, fence, Highlighters.of(context), reporter);
      }
    }
  }

  private void report(Post post, BrokenFence fence, Highlighter highlighter, Reporter reporter) {
    Span place = fence.cause() == BrokenFence.Cause.UNCLOSED ? fence.opener() : fence.culprit();
    String message = new FenceMessage(post, fence).text();
    Optional<TextEdit> edit = FenceMending.of(post, fence, highlighter);
    if (edit.isPresent()) {
      reporter.report(severity(), place, message, "Close the fence here", List.of(edit.get()));
    } else {
      reporter.report(place, message);
    }
  }
}
