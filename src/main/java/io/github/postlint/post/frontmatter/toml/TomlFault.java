package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.text.Span;

/** Ends the reading of a text that is no TOML. */
final class TomlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient TomlProblem problem;

  TomlFault(Span span, String detail, String explanation) {
    super(explanation, null, false, false);
    this.problem = new TomlProblem(span, detail, explanation, false);
  }

  TomlProblem problem() {
    return problem;
  }
}
