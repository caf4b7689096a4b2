package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.yaml.YamlFlaw;
import io.github.postlint.post.frontmatter.yaml.YamlProblem;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Quotes values of one line that YAML refuses unquoted. */
final class SyntaxFixes {
  private SyntaxFixes() {}

  /** What the fix of a problem does. */
  static String title(FrontMatterProblem problem) {
    if (!(problem instanceof YamlProblem yaml)) {
      return "Put the value in quotation marks";
    }
    return switch (yaml.cause()) {
      case FOREIGN_COLON -> "Write a colon";
      case INVISIBLE -> "Delete the invisible character";
      case NO_SPACE_AFTER_COLON, NO_SPACE_AFTER_DASH -> "Add the space";
      default -> "Put the value in quotation marks";
    };
  }

  static Optional<TextEdit> of(Source source, FrontMatterProblem problem) {
    return problem instanceof YamlProblem yaml ? of(source, yaml) : Optional.empty();
  }

  private static Optional<TextEdit> of(Source source, YamlProblem problem) {
    if (problem.cause() == YamlFlaw.INVISIBLE) {
      return Optional.of(new TextEdit(problem.span(), ""));
    }
    if (problem.cause() == YamlFlaw.FOREIGN_COLON) {
      boolean spaced = source.text().startsWith(" ", problem.span().end());
      return Optional.of(new TextEdit(problem.span(), spaced ? ":" : ": "));
    }
    if (problem.cause() == YamlFlaw.NO_SPACE_AFTER_COLON
        || problem.cause() == YamlFlaw.NO_SPACE_AFTER_DASH) {
      return Optional.of(new TextEdit(Span.at(problem.span().end()), " "));
    }
    if (problem.cause() == YamlFlaw.RESERVED_CHARACTER) {
      return reserved(source, problem.span().start());
    }
    if (problem.cause() != YamlFlaw.UNQUOTED_COLON || problem.detail().isEmpty()) {
      return Optional.empty();
    }
    Span span = source.lines().line(source.lines().lineOf(problem.span().start()));
    int start = span.start() + source.text(span).indexOf(problem.detail());
    return quoted(source, new Span(start, start + problem.detail().length()), span);
  }

  /** What stands after a key up to the end of its line, where none of it can be a comment. */
  private static Optional<TextEdit> reserved(Source source, int at) {
    Span span = source.lines().line(source.lines().lineOf(at));
    String before = source.text(new Span(span.start(), at));
    String value = source.text(new Span(at, span.end())).stripTrailing();
    boolean block = value.startsWith("|") || value.startsWith(">");
    boolean whole = before.matches("[\\w-]+: +") && !value.contains(" #") && !block;
    return whole ? quoted(source, new Span(at, at + value.length()), span) : Optional.empty();
  }

  /** With quotation marks, unless the value goes on in the next line. */
  private static Optional<TextEdit> quoted(Source source, Span value, Span line) {
    LineTable lines = source.lines();
    int next = lines.lineOf(line.start()) + 1;
    boolean continued = next <= lines.count() && lines.text(next).matches("[ \\t]+\\S.*");
    return continued || value.end() > line.end()
        ? Optional.empty()
        : Optional.of(new TextEdit(value, Quotes.yaml(source.text(value))));
  }
}
