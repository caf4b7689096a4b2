package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.liquid.Liquid;
import java.util.Optional;

/** Whether Liquid runs over a post, and what the site may add to it. */
final class LiquidUse {
  private LiquidUse() {}

  /**
   * Whether Liquid, which the site has, runs: without front matter Jekyll takes the file for no
   * post.
   */
  static boolean runs(Post post, RuleContext context) {
    Optional<FrontMatter> own = post.frontMatter();
    if (own.isEmpty()) {
      return false;
    }
    if (!(post.syntax().template() instanceof Liquid liquid)) {
      return false;
    }
    Mapping mapping = own.get().mapping();
    return liquid.runsWith(
        mapping.value(liquid.key()).isPresent()
            ? mapping
            : context.site().generator().inherited(post.path()));
  }
}
