package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import java.util.Optional;

/** Whether Liquid runs over a post, and what the site may add to it. */
final class LiquidUse {
  private LiquidUse() {}

  /**
   * Whether Liquid, which the site has, runs. It does over posts without front matter as well,
   * where the file's name makes a post of them, and over all else that is rendered; not over pages
   * that are held back, which nobody may want to publish again.
   */
  static boolean runs(Post post, RuleContext context) {
    if (!(post.syntax().template() instanceof Liquid liquid)) {
      return false;
    }
    Generator generator = context.site().generator();
    Optional<Mapping> own = post.frontMatter().map(FrontMatter::mapping);
    boolean unnamed =
        post.kind().isPost()
            && !(generator.sources().fileName(post.path()) instanceof FileName.Dated);
    boolean held = !post.kind().isPost() && generator.holdsBack(post);
    if (held || (own.isEmpty() && unnamed)) {
      return false;
    }
    return liquid.runsWith(
        own.filter(values -> values.value(liquid.key()).isPresent())
            .orElseGet(() -> generator.inherited(post.path())));
  }
}
