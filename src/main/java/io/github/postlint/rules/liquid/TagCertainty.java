package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.site.TemplateExtensions;
import java.util.Optional;
import java.util.Set;

/**
 * How certain it is that Jekyll stops at what Liquid cannot read.
 *
 * @param extensions what the site's plugins add
 * @param declared names of tags and blocks that the site names besides
 */
record TagCertainty(TemplateExtensions extensions, Set<String> declared) {

  /**
   * The severity; empty where a plugin may well know the tag.
   *
   * @param code whether it stands in code, where tags are seldom meant to run
   */
  Optional<Severity> of(LiquidProblem problem, boolean code) {
    String name = problem.token().name();
    String block = TemplateExtensions.block(name);
    if (extensions.hasTag(name) || declared.contains(name) || declared.contains(block)) {
      return Optional.empty();
    }
    if (problem.kind() != LiquidProblem.Kind.UNKNOWN_TAG || extensions.complete()) {
      return Optional.of(Severity.ERROR);
    }
    boolean offered = extensions.offered().containsKey(block);
    boolean near = Suggestion.nearest(name, LiquidTags.names()).isPresent();
    return (code || near) && !offered ? Optional.of(Severity.WARNING) : Optional.empty();
  }
}
