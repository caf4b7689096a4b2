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
    if (problem.cause() != YamlFlaw.UNQUOTED_COLON || problem.detail().isEmpty()) {
      return Optional.empty();
    }
    LineTable lines = source.lines();
    int line = lines.lineOf(problem.span().start());
    Span span = lines.line(line);
    int start = span.start() + source.text(span).indexOf(problem.detail());
    Span value = new Span(start, start + problem.detail().length());
    boolean continued = line < lines.count() && lines.text(line + 1).matches("[ \\t]+\\S.*");
    return continued || value.end() > span.end()
        ? Optional.empty()
        : Optional.of(new TextEdit(value, Quotes.yaml(problem.detail())));
  }
}
