package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds Liquid with which Jekyll stops, and filters that do nothing. */
public final class LiquidSyntax extends PostRule {

  private final Set<String> declared;

  /**
   * @param declared names of tags and blocks that the site's own plugins bring
   */
  public LiquidSyntax(Set<String> declared) {
    super(
        "liquid-syntax",
        Severity.ERROR,
        "a tag that is not closed or not known, a block without its end tag; a filter that is not"
            + " known, as a warning");
    this.declared = Set.copyOf(declared);
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.template() instanceof Liquid;
  }

  @Override
  public List<Path> inputs(Site site) {
    return SitePlugins.places(site);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean none = LiquidBody.of(post.template()).live().isEmpty() && LiquidBody.of(post.template()).problems().isEmpty();
    if (none || !LiquidUse.runs(post, context)) {
      return;
    }
    SitePlugins plugins = new SitePlugins(context);
    FilterCheck filters = new FilterCheck(post, plugins);
    if (LiquidBody.of(post.template()).problems().isEmpty() && !filters.isNeeded()) {
      return;
    }
    CodePlaces places = new CodePlaces(post);
    LineLimit limit = new LineLimit(post);
    for (LiquidProblem problem : LiquidBody.of(post.template()).problems()) {
      Optional<Severity> severity = severity(problem, plugins);
      if (severity.isPresent() && limit.allows(problem.token().span())) {
        boolean code = places.at(problem.token().span().start()).isPresent();
        String message = new SyntaxMessage(post, problem, code).text(severity.get());
        reporter.report(severity.get(), problem.token().span(), message);
      }
    }
    filters.run(places, reporter);
  }

  /** How certain it is that Jekyll stops; empty where a plugin may well know the tag. */
  private Optional<Severity> severity(LiquidProblem problem, SitePlugins plugins) {
    String name = problem.token().name();
    if (problem.kind() != LiquidProblem.Kind.UNKNOWN_TAG) {
      return Optional.of(Severity.ERROR);
    }
    if (PluginTags.contains(name, declared)) {
      return Optional.empty();
    }
    if (!plugins.possible()) {
      return Optional.of(Severity.ERROR);
    }
    boolean near = Suggestion.nearest(name, LiquidTags.names()).isPresent();
    return near ? Optional.of(Severity.WARNING) : Optional.empty();
  }
}
