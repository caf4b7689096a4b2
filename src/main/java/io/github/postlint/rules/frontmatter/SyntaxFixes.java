package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.yaml.YamlProblem;
import io.github.postlint.post.frontmatter.yaml.YamlProblem.Cause;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Quotes values of one line that YAML refuses unquoted. */
final class SyntaxFixes {
  private SyntaxFixes() {}

  static Optional<TextEdit> of(Source source, FrontMatterProblem problem) {
    if (!(problem instanceof YamlProblem yaml)
        || yaml.cause() != Cause.UNQUOTED_COLON
        || problem.detail().isEmpty()) {
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
