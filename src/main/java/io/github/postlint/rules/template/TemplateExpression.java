package io.github.postlint.rules.template;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.template.TemplateSlip;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;

/** Finds what a template language takes for its own, in code for instance. */
public final class TemplateExpression extends PostRule {
  private static final int MAX_QUOTE = 60;

  /** The rule. */
  public TemplateExpression() {
    super(
        "template-expression",
        Severity.ERROR,
        "Qute: `${HOME}` or `{name}` with a value that nobody gives, in code for instance, and"
            + " sections without an end: the build fails, or readers do not see the braces");
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean runs = post.syntax().template().runsWith(post.values());
    for (TemplateSlip slip : runs ? post.template().slips() : idle(post)) {
      reporter.report(severity(slip), slip.span(), message(slip, post) + advice(slip, post));
    }
    if (runs) {
      Mapping given = context.site().generator().inherited(post.path());
      for (TemplateSlip slip : post.template().printed()) {
        checkPrinted(slip, post, given, reporter);
      }
    }
  }

  /** A value that is missing stops the build; in code, a value is not what readers should see. */
  private static void checkPrinted(TemplateSlip slip, Post post, Mapping given, Reporter reporter) {
    boolean missing =
        slip.kind() == TemplateSlip.Kind.PRINTED_DATA
            && post.values().value(slip.detail()).isEmpty()
            && given.value(slip.detail()).isEmpty();
    String written = "\"" + quote(post.source().text(slip.span())) + "\"";
    if (missing) {
      reporter.report(
          Severity.WARNING,
          slip.span(),
          "Unless a layout gives \""
              + slip.detail()
              + "\" a value, the build fails at "
              + written
              + ". Add the key to the front matter, or write \"?: \" and what is to stand in its"
              + " place.");
    } else if ((isCode(slip.span(), post) && !isAlone(slip.span(), post))
        || isBetweenBackticks(slip.span(), post)) {
      reporter.report(
          Severity.WARNING,
          slip.span(),
          "Readers see a value here instead of the code "
              + written
              + ", which "
              + post.syntax().template().name()
              + " takes for an expression."
              + advice(slip, post));
    }
  }

  /** What is meant to be shown as it is stands in code. */
  private static List<TemplateSlip> idle(Post post) {
    return post.template().idle().stream()
        .filter(slip -> !isCode(slip.span(), post) && !isInMarks(slip.span(), post))
        .toList();
  }

  /** An expression that fills its line brings in the code that is to be shown. */
  private static boolean isAlone(Span span, Post post) {
    LineTable lines = post.source().lines();
    String line = lines.text(lines.lineOf(span.start()));
    return line.strip().equals(post.source().text(span));
  }

  private static boolean isBetweenBackticks(Span span, Post post) {
    LineTable lines = post.source().lines();
    int line = lines.lineOf(span.start());
    int start = lines.line(line).start();
    String text = lines.text(line);
    long before = text.substring(0, span.start() - start).chars().filter(c -> c == '`').count();
    return before % 2 == 1 && text.indexOf('`', Math.min(text.length(), span.end() - start)) >= 0;
  }

  private static boolean isInMarks(Span span, Post post) {
    LineTable lines = post.source().lines();
    String line = lines.text(lines.lineOf(span.start()));
    return line.indexOf('`') >= 0 || line.indexOf('+') >= 0 || line.startsWith("//");
  }

  private static Severity severity(TemplateSlip slip) {
    return switch (slip.kind()) {
      case DOUBTFUL_VALUE,
          DOUBTFUL_NAMESPACE,
          DOUBTFUL_MEMBER,
          DOUBTFUL_SECTION,
          DOUBTFUL_TEMPLATE,
          NOT_RUN ->
          Severity.WARNING;
      default -> Severity.ERROR;
    };
  }

  private static String message(TemplateSlip slip, Post post) {
    String name = post.syntax().template().name();
    String written = "\"" + quote(post.source().text(slip.span())) + "\"";
    String taken = name + " takes " + written + " for ";
    return switch (slip.kind()) {
      case UNKNOWN_VALUE ->
          taken
              + "an expression, and there is no value \""
              + slip.detail()
              + "\": the build fails.";
      case DOUBTFUL_VALUE ->
          taken
              + "an expression. Unless the site's own code gives \""
              + slip.detail()
              + "\" a value, the build fails.";
      case UNKNOWN_NAMESPACE ->
          taken
              + "an expression, and nothing knows the namespace \""
              + slip.detail()
              + "\": the build fails.";
      case DOUBTFUL_NAMESPACE ->
          taken
              + "an expression. Unless the site's own code knows the namespace \""
              + slip.detail()
              + "\", the build fails.";
      case UNKNOWN_MEMBER ->
          taken + "an expression, and there is no \"" + slip.detail() + "\": the build fails.";
      case DOUBTFUL_MEMBER ->
          taken
              + "an expression. Unless the site's own code adds \""
              + slip.detail()
              + "\", the build fails.";
      case DOUBTFUL_SECTION ->
          taken
              + "a section. Unless a plugin brings \""
              + slip.detail()
              + "\", the build fails: templates/tags has none of that name.";
      case DOUBTFUL_TEMPLATE ->
          "Unless a plugin brings the template \""
              + slip.detail()
              + "\", the build fails: the site's own templates have none of that name.";
      case PRINTED, PRINTED_DATA -> taken + "an expression.";
      case LITERAL ->
          taken + "an expression: readers see \"" + slip.detail() + "\", without the braces.";
      case UNCLOSED_BLOCK -> taken + "the start of a section that nobody ends: the build fails.";
      case STRAY_END -> taken + "the end of a section that is not open here: the build fails.";
      case NOT_RUN ->
          "Readers see " + written + ", since " + name + " does not run over this text.";
      case UNCLOSED_TAG -> taken + "a tag that nobody closes: the build fails.";
    };
  }

  private static String quote(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end) + "…";
    return line.length() > MAX_QUOTE ? line.substring(0, MAX_QUOTE) + "…" : line;
  }

  private static String advice(TemplateSlip slip, Post post) {
    if (slip.kind() == TemplateSlip.Kind.NOT_RUN) {
      return " Write what is meant, or turn it on.";
    }
    return isCode(slip.span(), post)
        ? " Write \"\\{\" instead of the brace, or put \"{|\" before the code block and \"|}\""
            + " after it."
        : " Write \"\\{\" instead of the brace if it is text.";
  }

  private static boolean isCode(Span span, Post post) {
    for (CodeBlock block : post.blocks().code()) {
      if (block.span().start() <= span.start() && span.end() <= block.span().end()) {
        return true;
      }
    }
    return false;
  }
}
