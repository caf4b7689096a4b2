package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.site.TemplateExtensions;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells outputs that print nothing, whatever the reason. */
final class UndefinedReading {
  private static final Pattern MEMBER = Pattern.compile("(site|page)\\.([a-zA-Z_][\\w-]*+).*+");
  private static final Pattern SHORTCODE = Pattern.compile("\\s*+[<%].*[>%]\\s*+", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[\\w.-]*+");
  private static final Pattern FORMULA = Pattern.compile("(?:[\\^_}]|\\\\[a-zA-Z]+)\\Z");
  private static final int BEFORE = 20;

  /** Settings that are often empty on purpose. */
  private static final Set<String> EMPTY = Set.of("baseurl", "url");

  private final Post post;
  private final RuleContext context;
  private final TemplateExtensions extensions;
  private final LiquidNames names;
  private final OutputSlips slips;

  UndefinedReading(Post post, RuleContext context, TemplateExtensions extensions) {
    this.post = post;
    this.context = context;
    this.extensions = extensions;
    this.names = new LiquidNames(LiquidBody.of(post.template()));
    this.slips = new OutputSlips(extensions.filters());
  }

  /**
   * Why an output prints nothing.
   *
   * @param severity how certain that is
   * @param why a clause
   * @param advice a sentence
   */
  record Undefined(Severity severity, String why, String advice) {}

  /** The reason; empty where something may be printed, or the generator stops. */
  Optional<Undefined> of(LiquidToken output) {
    String markup = output.markup();
    if (SHORTCODE.matcher(markup).matches()) {
      return Optional.of(
          new Undefined(
              Severity.ERROR,
              generator() + " knows no shortcodes of Hugo",
              "Write HTML, or {% include … %}."));
    }
    LiquidExpression expression = LiquidExpression.of(markup);
    boolean prints =
        expression.isLiteral()
            || !LiquidFilters.KEEP_NOTHING.containsAll(expression.filters())
            || slips.stop(markup).isPresent()
            || OutputSlips.isCut(markup);
    if (prints) {
      return Optional.empty();
    }
    Matcher member = MEMBER.matcher(expression.value());
    if (names.contains(expression.root())) {
      return member.matches() ? member(member.group(1), member.group(2)) : Optional.empty();
    }
    return Optional.of(unknown(output, expression));
  }

  private String generator() {
    return context.site().generator().name();
  }

  private Optional<Undefined> member(String owner, String key) {
    boolean page = owner.equals("page");
    boolean lacks =
        page
            ? context.site().generator().templates().lacksPageValue(post, key)
            : context.site().generator().templates().lacksSiteValue(key);
    if (!lacks || !extensions.complete() || (!page && EMPTY.contains(key))) {
      return Optional.empty();
    }
    return Optional.of(
        new Undefined(
            Severity.WARNING,
            (page
                    ? "The " + post.kind().noun() + "'s front matter"
                    : context.site().generator().data().settingsFile())
                + " has no value \""
                + key
                + "\"",
            "Correct the name, or add the value." + (page ? Suggestion.of(key, keys()) : "")));
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (MappingEntry entry : post.values().entries()) {
      keys.add(entry.key().text());
    }
    return keys;
  }

  private Undefined unknown(LiquidToken output, LiquidExpression expression) {
    boolean certain = extensions.complete() && (!names.mayHaveMore() || !expression.isPlain());
    String why =
        NAME.matcher(expression.value()).matches()
            ? generator() + " finds no value \"" + expression.value() + "\""
            : generator() + " takes the braces for Liquid, in which this has no value";
    return new Undefined(
        certain ? Severity.ERROR : Severity.WARNING, why, advice(output, expression));
  }

  private String advice(LiquidToken output, LiquidExpression expression) {
    String text = post.source().text();
    int start = output.span().start();
    boolean formula = FORMULA.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    if (formula) {
      return "If it is a formula, put a space between the braces: { {…} }.";
    }
    return "Wrap it in {% raw %} … {% endraw %} to show it."
        + Suggestion.of(expression.root(), Set.of("site", "page", "layout", "content"));
  }
}
