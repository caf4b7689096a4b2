package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Looks for lines in a paragraph that a blank line would have made a block of its own. */
final class GluedLines {
  private final Post post;
  private final TextBlock block;
  private final ReadingBudget budget;
  private final Reporter reporter;
  private final List<String> lines;
  private final List<Integer> starts;
  private int lastTableEnd;

  GluedLines(Post post, TextBlock block, ReadingBudget budget, Reporter reporter) {
    this.post = post;
    this.block = block;
    this.budget = budget;
    this.reporter = reporter;
    this.starts = block.lineStarts();
    this.lines = List.of(block.text().split("\n", -1));
  }

  /** Reports the first one; what follows it would be read anew. */
  void check() {
    for (int i = 1; i < lines.size(); i++) {
      GluedLine kind = GluedLine.of(lines.get(i));
      if (kind != null && check(kind, i)) {
        return;
      }
    }
  }

  private boolean check(GluedLine kind, int line) {
    int ink = start(line) + lines.get(line).length() - lines.get(line).stripLeading().length();
    if (!post.inline(block).isPlain(ink)) {
      return false;
    }
    switch (kind) {
      case TABLE:
        return checkTable(line - 1);
      case INDENTED_LIST:
        return isList(kind, line) && report(kind, line, line, List.of());
      case LIST:
        return isList(kind, line) && checkBlock(kind, line);
      default:
        return checkBlock(kind, line);
    }
  }

  /** Hyphens and numbers begin lines of plain text, too. */
  private boolean isList(GluedLine kind, int line) {
    boolean more = line + 1 < lines.size() && GluedLine.of(lines.get(line + 1)) == kind;
    return more || lines.get(line - 1).endsWith(":");
  }

  private boolean checkBlock(GluedLine kind, int line) {
    List<Integer> breaks = List.of(line);
    return isBlock(line, lines.size()) && report(kind, line, line, breaks);
  }

  private boolean checkTable(int header) {
    int end = tableEnd(header);
    if (lines.get(header).indexOf('|') < 0 || !isBlock(header, end)) {
      return false;
    }
    boolean below = end < lines.size();
    boolean above = header > 0 || !below;
    List<Integer> breaks = above && below ? List.of(header, end) : List.of(above ? header : end);
    return report(GluedLine.TABLE, header, end - 1, breaks);
  }

  /** Behind the lines with bars that begin with {@code header}. */
  private int tableEnd(int header) {
    if (header >= lastTableEnd) {
      lastTableEnd = header;
      while (lastTableEnd < lines.size() && lines.get(lastTableEnd).indexOf('|') >= 0) {
        lastTableEnd++;
      }
    }
    return lastTableEnd;
  }

  /**
   * Whether the markup makes something else than a paragraph of the lines when they stand alone.
   */
  private boolean isBlock(int from, int to) {
    if (!budget.spend(start(to - 1) + lines.get(to - 1).length() - start(from))) {
      return false;
    }
    String alone = String.join("\n", lines.subList(from, to));
    return post.syntax().markup().read(alone, 0).outline().texts().stream()
        .filter(text -> !text.isHeading() && !text.nested())
        .noneMatch(text -> text.span().start() <= alone.length() - alone.stripLeading().length());
  }

  private boolean report(GluedLine kind, int first, int last, List<Integer> breaks) {
    int start = start(first);
    Span span = block.source(start, start(last) + lines.get(last).length());
    String seen = Excerpt.quoted(lines.get(first).strip());
    String message = "Readers see " + seen + " in a paragraph: " + kind.advice();
    boolean safe = !block.nested() && !breaks.isEmpty();
    List<TextEdit> edits =
        breaks.stream()
            .map(line -> new TextEdit(InsertionPoint.before(block, start(line)), "\n"))
            .toList();
    if (safe) {
      reporter.report(Severity.WARNING, span, message, "Add a blank line", edits);
    } else {
      reporter.report(span, message);
    }
    return true;
  }

  private int start(int line) {
    return starts.get(line);
  }
}
