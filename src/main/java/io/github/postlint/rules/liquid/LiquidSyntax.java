package io.github.postlint.rules.liquid;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Site;
import io.github.postlint.site.TemplateExtensions;
import java.nio.file.Path;
import java.util.HashSet;
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
  public Set<DocumentKind> kinds() {
    return DocumentKind.ALL;
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
    boolean template = post.kind() == DocumentKind.TEMPLATE;
    checkAll(post, context, template ? new TemplateReporter(reporter) : reporter);
  }

  private void checkAll(Post post, RuleContext context, Reporter reporter) {
    boolean none =
        LiquidBody.of(post.template()).live().isEmpty()
            && LiquidBody.of(post.template()).problems().isEmpty();
    if (none || !LiquidUse.runs(post, context)) {
      return;
    }
    TemplateExtensions extensions =
        context.site().generator().templates().extensions(context.site().tree());
    CodePlaces places = new CodePlaces(post);
    LineLimit limit = new LineLimit(post);
    String generator = context.site().generator().name();
    TagCertainty certainty = new TagCertainty(extensions, declared);
    ExcerptHead excerpt = ExcerptHead.of(post, context.site().generator().templates());
    Set<LiquidToken> refused = new HashSet<>();
    LiquidBody.of(post.template()).problems().forEach(problem -> refused.add(problem.token()));
    RawWrap wrap = new RawWrap(post, excerpt, refused::contains);
    for (LiquidProblem problem : LiquidBody.of(post.template()).problems()) {
      Span span = problem.token().span();
      Optional<CodePlace> code = places.at(span.start());
      Optional<Severity> severity = certainty.of(problem, code.isPresent());
      if (severity.isPresent() && limit.allows(span)) {
        String show =
            excerpt.closesIn(span)
                ? "write " + ExcerptHead.BRACE
                : "wrap it in {% raw %} … {% endraw %}";
        String message =
            new SyntaxMessage(post, problem, code.isPresent(), show, extensions, generator)
                .text(severity.get());
        if (code.isPresent()) {
          wrap.report(severity.get(), problem.token(), message, code.get(), reporter);
        } else {
          reporter.report(severity.get(), span, message);
        }
      }
    }
    if (LiquidBody.of(post.template()).problems().isEmpty()) {
      excerpt
          .refused()
          .ifPresent(
              tag -> reporter.report(Severity.WARNING, tag, excerptMessage(post, tag, generator)));
    }
    new RunCheck(post, context, extensions, places).run(reporter);
    new FilterCheck(post, extensions, generator).run(places, reporter);
  }

  private static String excerptMessage(Post post, Span tag, String generator) {
    return generator
        + " stops with an error as soon as a list or feed shows the post's excerpt: that ends"
        + " before "
        + Quote.token(post, tag)
        + " is closed, and an end tag is added for it, although it stands in raw. "
        + "Write "
        + ExcerptHead.BRACE
        + ", or give the front matter an \"excerpt\".";
  }
}
