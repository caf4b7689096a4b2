package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds lines that begin with what an author took for the marker of a list. */
public final class ListMarker extends PostRule {
  /** The rule. */
  public ListMarker() {
    super(
        "list-marker",
        Severity.WARNING,
        "`1)`, `-item`, `•` or a no-break space after a marker, of which no list is made");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.outline().texts()) {
      if (block.isParagraph()
          && MarkerSlip.mayBeIn(block.text())
          && !LiquidNearby.hasTag(post, block)) {
        check(post, block, reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, Reporter reporter) {
    String[] lines = block.text().split("\n", -1);
    List<Integer> starts = block.lineStarts();
    int first = 0;
    while (first < lines.length) {
      MarkerSlip slip = MarkerSlip.of(lines[first]);
      int next = first + 1;
      while (slip != null && next < lines.length && MarkerSlip.of(lines[next]) == slip) {
        next++;
      }
      boolean plain =
          slip != null
              && (slip != MarkerSlip.DEFINITION || first > 0)
              && next - first >= slip.lines()
              && post.inline(block).isPlain(starts.get(first) + MarkerSlip.ink(lines[first]));
      if (plain) {
        report(block, lines, starts, first, next, slip, reporter);
      }
      first = next;
    }
  }

  private static void report(
      TextBlock block,
      String[] lines,
      List<Integer> starts,
      int first,
      int next,
      MarkerSlip slip,
      Reporter reporter) {
    Span span = block.source(starts.get(first), starts.get(first) + lines[first].length());
    String message =
        "Readers see "
            + Excerpt.quoted(lines[first].strip())
            + " in running text: no list is made of it, because "
            + slip.advice();
    // Elsewhere the lines are indented for what stands around them.
    if (block.nested() || first > 0) {
      reporter.report(span, message);
      return;
    }
    List<TextEdit> edits = new ArrayList<>();
    for (int line = first; line < next; line++) {
      int start = starts.get(line);
      int from = start + MarkerSlip.ink(lines[line]);
      int to = start + slip.markerEnd(lines[line]);
      edits.add(new TextEdit(block.source(from, to), slip.marker(lines[line])));
    }
    reporter.report(Severity.WARNING, span, message, "Write the marker of a list", edits);
  }
}
