package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes code blocks of flexmark's nodes. */
final class CodeBlocks {
  private CodeBlocks() {}

  static CodeBlock of(FencedCodeBlock node, String body) {
    Content content = new Content(node, body);
    int start = node.getOpeningMarker().getStartOffset();
    BasedSequence closer = node.getClosingMarker();
    int openerEnd = InputGuard.lineEnd(body, start);
    int end = closer.isEmpty() ? content.end(openerEnd) : closer.getEndOffset();
    String info = node.getInfo().toString().strip();
    int infoStart =
        node.getInfo().isEmpty()
            ? start + node.getOpeningMarker().length()
            : node.getInfo().getStartOffset();
    return new CodeBlock(
        CodeBlock.Kind.FENCED,
        new Span(start, trimEnd(body, start, end)),
        new Span(infoStart, infoStart + info.length()),
        info.isEmpty() ? "" : info.split("\\s+")[0],
        content.text.toString(),
        content.lines);
  }

  static CodeBlock of(IndentedCodeBlock node, String body) {
    Content content = new Content(node, body);
    int start = content.lines.isEmpty() ? node.getStartOffset() : content.lines.get(0);
    int end = trimEnd(body, start, content.end(start));
    return new CodeBlock(
        CodeBlock.Kind.INDENTED,
        new Span(start, end),
        Span.at(start),
        "",
        content.text.toString(),
        content.lines);
  }

  private static int trimEnd(String body, int start, int end) {
    int last = Math.max(start, Math.min(end, body.length()));
    while (last > start && (body.charAt(last - 1) == '\n' || body.charAt(last - 1) == '\r')) {
      last--;
    }
    return last;
  }

  /** The lines of a block without the indentation and marks of its containers. */
  private static final class Content {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private int end = -1;

    Content(Block node, String body) {
      for (BasedSequence line : node.getContentLines()) {
        int start = line.getStartOffset();
        end = Math.max(start, Math.min(body.length(), line.getEndOffset()));
        // What is left of a tab that reaches into the code.
        text.append(" ".repeat(Math.max(0, line.length() - (end - start))));
        text.append(body, start, trimEnd(body, start, end)).append('\n');
        lines.add(start);
      }
    }

    int end(int otherwise) {
      return end < 0 ? otherwise : end;
    }
  }
}
