package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.shortcode.ShortcodeBody;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;

/** A rule about the shortcodes of a post, which the site's templates decide. */
abstract class ShortcodeRule extends PostRule {
  ShortcodeRule(String id, Severity severity, String summary) {
    super(id, severity, summary);
  }

  @Override
  public final boolean appliesTo(Syntax syntax) {
    return syntax.template().hasShortcodes();
  }

  @Override
  public final List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public final void check(Post post, RuleContext context, Reporter reporter) {
    String generator = context.site().generator().name();
    ShortcodeBody.of(post.template()).ifPresent(body -> check(post, body, generator, reporter));
  }

  /**
   * Looks for mistakes in the shortcodes of a post.
   *
   * @param generator the generator's name
   */
  abstract void check(Post post, ShortcodeBody body, String generator, Reporter reporter);
}
