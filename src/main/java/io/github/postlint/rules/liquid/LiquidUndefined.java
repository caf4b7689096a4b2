package io.github.postlint.rules.liquid;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.site.Site;
import io.github.postlint.site.TemplateExtensions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds outputs in running text that print nothing, since there is no such value. */
public final class LiquidUndefined extends PostRule {
  /** The rule. */
  public LiquidUndefined() {
    super(
        "liquid-undefined",
        Severity.ERROR,
        "`{{ … }}` in running text that prints nothing: no such value");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    // What prints nothing in styles, feeds and data harms nobody.
    return syntax.template() instanceof Liquid && !syntax.markup().language().isEmpty();
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (LiquidBody.of(post.template()).live().isEmpty() || !LiquidUse.runs(post, context)) {
      return;
    }
    TemplateExtensions extensions =
        context.site().generator().templates().extensions(context.site().tree());
    UndefinedReading reading = new UndefinedReading(post, context, extensions);
    CodePlaces places = new CodePlaces(post);
    HiddenText hidden = new HiddenText(post);
    Conditional conditional = new Conditional(LiquidBody.of(post.template()));
    Map<String, List<LiquidToken>> found = new LinkedHashMap<>();
    for (LiquidToken token : LiquidBody.of(post.template()).live()) {
      boolean prose =
          token.kind() == LiquidToken.Kind.OUTPUT
              && reading.of(token).isPresent()
              && places.at(token.span().start()).isEmpty()
              && !hidden.contains(token.span());
      if (prose) {
        found.computeIfAbsent(token.markup().strip(), markup -> new ArrayList<>()).add(token);
      }
    }
    for (List<LiquidToken> tokens : found.values()) {
      LiquidToken first = tokens.get(0);
      Optional<UndefinedReading.Undefined> undefined = reading.of(first);
      boolean maybe = tokens.stream().allMatch(conditional::contains);
      String message = message(post, first, undefined.get(), tokens.size());
      reporter.report(maybe ? Severity.WARNING : undefined.get().severity(), first.span(), message);
    }
  }

  private static String message(
      Post post, LiquidToken token, UndefinedReading.Undefined undefined, int count) {
    return undefined.why()
        + ": readers see nothing in the place of "
        + Quote.token(post, token.span())
        + (count == 1 ? ". " : ", here and in " + places(count - 1) + " more. ")
        + undefined.advice();
  }

  private static String places(int count) {
    return count == 1 ? "one place" : count + " places";
  }
}
