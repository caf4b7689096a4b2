package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.site.Omission;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds documents that nobody gets to see, although their authors have not held them back. */
public final class LeftOut extends PostRule {

  /** The rule. */
  public LeftOut() {
    super(
        "left-out",
        Severity.ERROR,
        "a post that the generator leaves out without a word: no type or status that it knows, a"
            + " header that it does not read, no template");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Optional<Omission> omission = context.site().generator().omission(post);
    if (omission.isPresent()) {
      reporter.report(
          omission.get().certain() ? Severity.ERROR : Severity.WARNING,
          omission.get().span(),
          omission.get().message());
    }
  }
}
