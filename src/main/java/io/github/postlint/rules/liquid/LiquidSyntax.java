package io.github.postlint.rules.liquid;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.site.LiquidExtensions;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds Liquid with which the generator stops, and filters that do nothing. */
public final class LiquidSyntax extends PostRule {

  private final Set<String> declared;

  /**
   * @param declared names of tags and blocks that the site's own plugins bring
   */
  public LiquidSyntax(Set<String> declared) {
    super(
        "liquid-syntax",
        Severity.ERROR,
        "a tag that is not closed or not known, a block without its end tag, a missing include, an"
            + " operator or a filter's arguments that Liquid does not take; what it reads"
            + " otherwise");
    this.declared = Set.copyOf(declared);
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.template() instanceof Liquid;
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean none =
        LiquidBody.of(post.template()).live().isEmpty()
            && LiquidBody.of(post.template()).problems().isEmpty();
    if (none || !LiquidUse.runs(post, context)) {
      return;
    }
    LiquidExtensions extensions =
        context.site().generator().templates().extensions(context.site().tree());
    CodePlaces places = new CodePlaces(post);
    LineLimit limit = new LineLimit(post);
    String generator = context.site().generator().name();
    TagCertainty certainty = new TagCertainty(extensions, declared);
    for (LiquidProblem problem : LiquidBody.of(post.template()).problems()) {
      boolean code = places.at(problem.token().span().start()).isPresent();
      Optional<Severity> severity = certainty.of(problem, code);
      if (severity.isPresent() && limit.allows(problem.token().span())) {
        String message =
            new SyntaxMessage(post, problem, code, extensions, generator).text(severity.get());
        reporter.report(severity.get(), problem.token().span(), message);
      }
    }
    new RunCheck(post, context, extensions, places).run(reporter);
    new FilterCheck(post, extensions, generator).run(places, reporter);
  }
}
