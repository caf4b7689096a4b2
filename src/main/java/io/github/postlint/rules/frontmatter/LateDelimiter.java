package io.github.postlint.rules.frontmatter;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/**
 * Front matter that is meant to close further up: what stands between is not YAML, and a line above
 * it looks like a delimiter.
 *
 * @param span the line that should have closed the front matter
 * @param message what happens and what to do
 */
record LateDelimiter(Span span, String message) {

  static Optional<LateDelimiter> find(Post post) {
    FrontMatter frontMatter = post.frontMatter().orElse(null);
    boolean hyphens = post.syntax().frontMatter().has(FrontMatterFormat.Trait.HYPHEN_LINES);
    if (!hyphens || frontMatter == null || frontMatter.document().problem().isEmpty()) {
      return Optional.empty();
    }
    FrontMatterProblem problem = frontMatter.document().problem().get();
    HeadLines lines = new HeadLines(post.source());
    LineTable table = post.source().lines();
    int last = table.lineOf(Math.max(problem.span().start(), 0)) + 1;
    int end = table.lineOf(frontMatter.span().end());
    for (int line = 2; line <= Math.min(last, end - 1) && line <= lines.count(); line++) {
      if (lines.isBadDelimiter(line) && line > 2) {
        return Optional.of(at(lines, line, end));
      }
    }
    return Optional.empty();
  }

  private static LateDelimiter at(HeadLines lines, int line, int end) {
    return new LateDelimiter(
        lines.span(line),
        "\""
            + lines.text(line).strip()
            + "\" does not close the front matter, and everything down to line "
            + end
            + " is read as YAML and lost to readers. Write \"---\" at the start of the line.");
  }
}
