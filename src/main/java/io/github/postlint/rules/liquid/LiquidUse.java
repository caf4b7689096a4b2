package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import java.util.Optional;

/** Whether Liquid runs over a post, and what the site may add to it. */
final class LiquidUse {
  private static final String SWITCH = "render_with_liquid";

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
    YamlMapping mapping = own.get().mapping();
    return !isOff(
        mapping.value(SWITCH).isPresent()
            ? mapping
            : context.site().generator().inherited(post.path()));
  }

  private static boolean isOff(YamlMapping values) {
    return values.scalar(SWITCH).filter(YamlScalar::isFalse).isPresent();
  }
}
