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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds code that looks like Liquid, and that Liquid therefore takes away. */
public final class LiquidInCode extends PostRule {
  /** The rule. */
  public LiquidInCode() {
    super(
        "liquid-in-code",
        Severity.ERROR,
        "`{{ … }}` or `{% … %}` in code, outside of `raw`: readers do not see it");
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
    if (LiquidBody.of(post.template()).live().isEmpty() || !LiquidUse.runs(post, context)) {
      return;
    }
    LiquidNames names = new LiquidNames(LiquidBody.of(post.template()));
    OutputReading outputs = new OutputReading(post, names, context);
    TagReading tags = new TagReading(names);
    CodePlaces places = new CodePlaces(post);
    CodeLine lines = new CodeLine(post, outputs);
    LineLimit limit = new LineLimit(post);
    String generator = context.site().generator().name();
    RawWrap wrap =
        new RawWrap(
            post,
            ExcerptHead.of(post, context.site().generator().templates()),
            token -> read(token, outputs, tags).isPresent());
    for (LiquidToken token : LiquidBody.of(post.template()).live()) {
      Optional<CodePlace> place = places.at(token.span().start());
      Optional<Reading> reading = place.flatMap(code -> read(token, outputs, tags));
      if (reading.isPresent() && limit.allows(token.span())) {
        CodePlace code = place.get();
        CodeMessage message =
            new CodeMessage(post, token, code, reading.get(), lines.left(code.line()), generator);
        String text = message.text() + " " + wrap.advice(code);
        wrap.report(reading.get().severity(), token, text, code, reporter);
      }
    }
  }

  private static Optional<Reading> read(LiquidToken token, OutputReading outputs, TagReading tags) {
    return token.kind() == LiquidToken.Kind.OUTPUT ? outputs.of(token) : tags.of(token);
  }
}
