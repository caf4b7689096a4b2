package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.site.TemplateExtensions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for what goes wrong when Liquid runs, in tags and outputs that it can parse. */
final class RunCheck {
  private static final Set<String> INCLUDES =
      Set.of("include", "include_cached", "include_relative");
  private static final Set<String> LIQUID_5 = Set.of("#", "echo", "liquid");

  private final Post post;
  private final RuleContext context;
  private final TemplateExtensions extensions;
  private final OutputSlips outputs;
  private final CodePlaces places;
  private final Conditional conditional;
  private final LineLimit limit;
  private final LiquidNames names;
  private final String generator;
  private int skipped;

  RunCheck(Post post, RuleContext context, TemplateExtensions extensions, CodePlaces places) {
    this.post = post;
    this.context = context;
    this.extensions = extensions;
    this.outputs = new OutputSlips(extensions.filters());
    this.places = places;
    this.conditional = new Conditional(LiquidBody.of(post.template()));
    this.limit = new LineLimit(post);
    this.names = new LiquidNames(LiquidBody.of(post.template()));
    this.generator = context.site().generator().name();
  }

  /** Reports all that is not a problem already. */
  void run(Reporter reporter) {
    Set<LiquidToken> named = new HashSet<>();
    for (LiquidProblem problem : LiquidBody.of(post.template()).problems()) {
      named.add(problem.token());
    }
    for (LiquidToken token : LiquidBody.of(post.template()).live()) {
      if (!named.contains(token) && !isOverridden(token) && token.span().start() >= skipped) {
        check(token, reporter);
      }
    }
  }

  private boolean isOverridden(LiquidToken token) {
    return token.kind() == LiquidToken.Kind.TAG
        && extensions.tags().contains(token.name())
        && !token.is("include_cached");
  }

  private void check(LiquidToken token, Reporter reporter) {
    if (token.kind() == LiquidToken.Kind.OUTPUT) {
      output(token, token.markup(), reporter);
    } else if (token.is("assign")) {
      output(token, token.markup().substring(token.markup().indexOf('=') + 1), reporter);
    } else if (token.kind() == LiquidToken.Kind.TAG && INCLUDES.contains(token.name())) {
      IncludeSlips slips = new IncludeSlips(post, context.site(), extensions.includes());
      slips.of(token).ifPresent(slip -> report(token, slip, reporter));
    } else if (token.kind() == LiquidToken.Kind.TAG) {
      tag(token, reporter);
    }
  }

  private void tag(LiquidToken token, Reporter reporter) {
    if (token.is("render")) {
      report(
          token,
          ExpressionSlip.stop(generator + " has no tag \"render\"", "Write {% include … %}."),
          reporter);
    } else if (LIQUID_5.contains(token.name())) {
      report(token, newer(token), reporter);
    } else {
      TagSlips.of(token).ifPresent(slip -> report(token, slip, reporter));
    }
  }

  private void output(LiquidToken token, String markup, Reporter reporter) {
    Optional<ExpressionSlip> stop = outputs.stop(markup);
    if (stop.isPresent()) {
      report(token, stop.get(), reporter);
    } else if (isKnown(markup) && places.at(token.span().start()).isEmpty()) {
      OutputSlips.misread(markup).ifPresent(slip -> report(token, slip, reporter));
      if (OutputSlips.isCut(markup)) {
        // The rest of the line is what is left of it, and no output of its own.
        LineTable lines = post.source().lines();
        skipped = lines.line(lines.lineOf(token.span().start())).end();
      }
    }
  }

  /** What has no value at all is not worth the details. */
  private boolean isKnown(String markup) {
    LiquidExpression expression = LiquidExpression.of(markup);
    return expression.isLiteral() || names.contains(expression.root()) || OutputSlips.isCut(markup);
  }

  private void report(LiquidToken token, ExpressionSlip slip, Reporter reporter) {
    if (limit.allows(token.span())) {
      boolean code = places.at(token.span().start()).isPresent();
      boolean maybe = slip.stops() && conditional.contains(token);
      SlipMessage message = new SlipMessage(post, token, slip, maybe, code, generator);
      reporter.report(maybe ? Severity.WARNING : slip.severity(), token.span(), message.text());
    }
  }

  /** A tag that came with Liquid 5. */
  private static ExpressionSlip newer(LiquidToken tag) {
    return ExpressionSlip.stop(
            "only Liquid 5 knows the tag \"" + tag.name() + "\"",
            tag.is("#") ? "Write {% comment %} … {% endcomment %}." : "Write it with older tags.")
        .unless(" with Liquid 4, which its gem brings");
  }
}
