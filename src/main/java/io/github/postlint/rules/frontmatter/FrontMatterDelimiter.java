package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import java.util.List;
import java.util.Optional;

/** Finds front matter that the generator does not see, so that readers do. */
public final class FrontMatterDelimiter extends PostRule {
  private static final String READERS_SEE = "readers see the front matter as text. ";

  /** The rule. */
  public FrontMatterDelimiter() {
    super(
        "front-matter-delimiter",
        Severity.ERROR,
        "a missing, unclosed, indented or late `---`: the front matter is published as text");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.frontMatter().has(FrontMatterFormat.Trait.HYPHEN_LINES);
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean optional = post.syntax().frontMatter().has(FrontMatterFormat.Trait.OPTIONAL);
    // What a header below says has no delimiters.
    if (post.frontMatter().filter(found -> !optional || found.span().length() > 0).isPresent()) {
      Optional<LateDelimiter> late = LateDelimiter.find(post);
      if (late.isPresent()) {
        reporter.report(late.get().span(), late.get().message());
      }
      return;
    }
    HeadLines lines = new HeadLines(post.source());
    if (optional) {
      boolean named = context.site().generator().knowledge() != Generator.Knowledge.NOTHING;
      optional(lines, named ? Severity.ERROR : Severity.WARNING, reporter);
      return;
    }
    int first = lines.firstText(1);
    if (first == 0) {
      // A page may show a list of others.
      if (DocumentKind.POSTS.contains(post.kind())) {
        reporter.reportFile(
            Severity.WARNING, "The post is empty: readers get a page without text.");
      }
    } else if (lines.isDelimiter(first)) {
      delimiter(lines, first, reporter);
    } else if (lines.isBadOpener(first) && lines.beginsKeysAfterOpener(first + 1)) {
      badOpener(lines, first, Severity.ERROR, reporter);
    } else if (!lines.isIndented(first) && lines.beginsKeys(first)) {
      unopened(lines, first, reporter);
    } else {
      textBefore(lines, first, context, post, reporter);
    }
  }

  /** Where a document may do without, only what has well-known keys is meant for one. */
  private static void optional(HeadLines lines, Severity severity, Reporter reporter) {
    int first = lines.firstText(1);
    if (first == 0 || !(lines.isKnownKey(first + 1) || lines.beginsKeys(first + 1))) {
      return;
    }
    if (first == 1 && lines.isDelimiter(1)) {
      UnclosedFrontMatter.report(
          lines, severity, "the generator stops, or readers see it as text", reporter);
    } else if (!lines.isKnownKey(first + 1) || lines.delimiter(first + 1) == 0) {
      return;
    } else if (lines.isDelimiter(first)) {
      blankLines(lines, first, severity, reporter);
    } else if (lines.isBadOpener(first)) {
      badOpener(lines, first, severity, reporter);
    }
  }

  private static void unopened(HeadLines lines, int first, Reporter reporter) {
    TextEdit opener = new TextEdit(new Span(0, lines.span(first).start()), "---\n");
    int end = UnclosedFrontMatter.missing(lines, first);
    boolean bad = end > 0 && lines.isBadDelimiter(end);
    Span close = bad ? lines.span(end) : Span.at(end == 0 ? 0 : lines.span(end).start());
    reporter.report(
        Severity.ERROR,
        lines.span(first),
        "No line \"---\" opens the front matter, so "
            + READERS_SEE
            + (end == 0
                ? "Write one above this line."
                : "Write one above this line, and one "
                    + (bad ? "in the place of line " + end : "before line " + end)
                    + ", to close it."),
        "Open the front matter",
        end == 0 ? List.of(opener) : List.of(opener, new TextEdit(close, bad ? "---" : "---\n")));
  }

  private static void badOpener(HeadLines lines, int first, Severity severity, Reporter reporter) {
    reporter.report(
        severity,
        lines.span(first),
        "The front matter must open with three hyphens at the start of the line; as it is, "
            + READERS_SEE
            + "Write \"---\".",
        "Write three hyphens",
        hyphens(lines, first));
  }

  private static void blankLines(HeadLines lines, int first, Severity severity, Reporter reporter) {
    reporter.report(
        severity,
        lines.span(first),
        "The front matter must begin on line 1; after a blank line, "
            + READERS_SEE
            + "Delete what stands above.",
        "Delete the blank lines",
        List.of(new TextEdit(lines.between(1, first), "")));
  }

  /** The same mark often stands at both ends. */
  private static List<TextEdit> hyphens(HeadLines lines, int first) {
    TextEdit opener = new TextEdit(lines.span(first), "---");
    int closer = lines.badCloser(first + 1);
    return closer == 0 ? List.of(opener) : List.of(opener, new TextEdit(lines.span(closer), "---"));
  }

  private static void delimiter(HeadLines lines, int first, Reporter reporter) {
    if (!lines.beginsKeys(first + 1) && !(first == 1 && lines.isKnownKey(2))) {
      return;
    }
    if (first > 1) {
      blankLines(lines, first, Severity.ERROR, reporter);
      return;
    }
    UnclosedFrontMatter.report(lines, reporter);
  }

  private static void textBefore(
      HeadLines lines, int first, RuleContext context, Post post, Reporter reporter) {
    if (lines.isForeignHeader(first)) {
      reporter.report(
          lines.span(first),
          context.site().generator().name()
              + " takes this header for text, so "
              + READERS_SEE
              + "Write \"---\" above and below it, and \""
              + post.syntax().frontMatter().line("key", "value")
              + "\" in its lines.");
      return;
    }
    int delimiter = lines.delimiter(first);
    boolean below =
        delimiter > 0 && lines.beginsKeys(delimiter + 1) && lines.delimiter(delimiter + 1) > 0;
    if (below) {
      reporter.report(
          lines.span(first),
          "Text stands above the front matter, so "
              + READERS_SEE
              + "Move it below, or write it as a comment after \"#\" inside.");
    } else if (isPublished(post, context.site().generator())) {
      reporter.report(
          Severity.WARNING,
          Span.at(0),
          "The "
              + post.kind().noun()
              + " has no front matter: readers get it without the site's layout. Begin the file"
              + " with \"---\", \"layout: …\", \"title: …\", \"---\".");
    }
  }

  /** Pages and notes that lie among posts may do without front matter. */
  private static boolean isPublished(Post post, Generator generator) {
    return generator.sources().fileName(post.path()) instanceof FileName.Dated
        && generator.inherited(post.path()).value("layout").isEmpty();
  }
}
