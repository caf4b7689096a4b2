package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines that were meant for fences and are none: other marks, too few, too far indented. */
public final class FenceMarker extends PostRule {
  /** Two backticks, or three or more quotation marks, with a language or without. */
  private static final Pattern SLIP =
      Pattern.compile("(?m)^ {0,3}(``|'{3,}|´{3,}|‘{3,}|’{3,})[ \\t]*[\\w+#.-]{0,20}[ \\t]*$");

  private static final String MARKS = "```";

  /** Of code in no container, and of its blank lines. */
  private static final Set<String> INDENTATION = Set.of("", "    ", "\t");

  private static final Pattern FENCE =
      Pattern.compile("(?:`{3,}|~{3,})[ \\t]*[\\w+#.-]{0,20}[ \\t]*");

  /** The rule. */
  public FenceMarker() {
    super(
        "fence-marker",
        Severity.WARNING,
        "a line of `'''` or two backticks, or a fence indented by four columns: no fence");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.textsWith("``", "''", "´", "‘", "’")) {
      if (block.isParagraph()) {
        checkText(block, reporter);
      }
    }
    for (CodeBlock block : post.blocks().code()) {
      if (block.kind() == CodeBlock.Kind.INDENTED) {
        checkIndented(post, block, reporter);
      } else if (block.content().contains("``")) {
        checkEnd(block, reporter);
      }
    }
  }

  private static void checkText(TextBlock block, Reporter reporter) {
    Matcher slip = SLIP.matcher(block.text());
    if (!slip.find()) {
      return;
    }
    Span place = block.source(slip.start(1), slip.end());
    String message =
        "\""
            + slip.group().strip()
            + "\" is not a fence: readers see the code as running text. Write three backticks,"
            + " \"```\", before the code and after it.";
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(block.source(slip.start(1), slip.end(1)), MARKS));
    if (slip.find() && slip.end(1) == slip.end()) {
      edits.add(new TextEdit(block.source(slip.start(1), slip.end(1)), MARKS));
    }
    if (edits.size() == 2 && !slip.find() && !block.nested()) {
      reporter.report(Severity.WARNING, place, message, "Write backticks", edits);
    } else {
      reporter.report(place, message);
    }
  }

  /** A line of two backticks in code, which was meant to end it. */
  private static void checkEnd(CodeBlock block, Reporter reporter) {
    List<String> lines = block.content().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("``")) {
        reporter.report(
            new Span(block.offset(i, 0), block.offset(i, lines.get(i).length())),
            "\"``\" does not end the code: readers see what follows as code, down to the next"
                + " fence. Write three backticks.");
        return;
      }
    }
  }

  private static void checkIndented(Post post, CodeBlock block, Reporter reporter) {
    List<String> lines = block.content().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (FENCE.matcher(lines.get(i)).matches()) {
        Span span = new Span(block.offset(i, 0), block.offset(i, lines.get(i).length()));
        String message =
            "Readers see \""
                + post.source().text(span)
                + "\" as code: a fence must not be indented by four columns or a tab. Indent it,"
                + " and the code, by less.";
        List<TextEdit> edits = i == 0 ? outdented(post, block, lines) : List.of();
        if (edits.isEmpty()) {
          reporter.report(span, message);
        } else {
          reporter.report(
              Severity.WARNING, span, message, Safety.UNSAFE, "Do not indent the fence", edits);
        }
        return;
      }
    }
  }

  /** Takes the indentation away, where the block is one fence; empty where there is more to it. */
  private static List<TextEdit> outdented(Post post, CodeBlock block, List<String> lines) {
    List<TextEdit> edits = new ArrayList<>();
    int fences = 0;
    for (int i = 0; i < lines.size(); i++) {
      int start = block.offset(i, 0);
      int line = post.source().lines().line(post.source().lines().lineOf(start)).start();
      Span indentation = new Span(line, start);
      if (!INDENTATION.contains(post.source().text(indentation))) {
        return List.of();
      }
      edits.add(new TextEdit(indentation, ""));
      fences += FENCE.matcher(lines.get(i)).matches() ? 1 : 0;
    }
    String last = lines.get(lines.size() - 1).strip();
    return fences == 2 && lines.get(0).startsWith(last) ? edits : List.of();
  }
}
