package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.BrokenFence.Cause;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.FenceWords;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for fences that run to the end of their container, and for those that another's opener
 * closes. Takes the blocks in the order of the source.
 */
final class FenceCheck {
  private final String body;
  private final List<BrokenFence> found = new ArrayList<>();

  /** The marker of a fence without closer in a container: a closer may stand after it; else 0. */
  private char waiting;

  FenceCheck(String body) {
    this.body = body;
  }

  List<BrokenFence> found() {
    return found;
  }

  void visit(FencedCodeBlock node, CodeBlock block) {
    int start = block.span().start();
    int run = node.getOpeningMarker().length();
    char marker = body.charAt(start);
    boolean leftover = waiting == marker && block.info().length() == 0;
    Span opener = new Span(start, Math.max(start + run, block.info().end()));
    if (node.getClosingMarker().isEmpty()) {
      waiting = leftover ? 0 : marker;
      if (!leftover) {
        found.add(unclosed(block, opener, marker, run));
      }
      return;
    }
    int closer = node.getClosingMarker().getStartOffset();
    BodyLine inner = innerOpener(block, marker, run, column(closer));
    if (inner != null && leftover) {
      waiting = 0;
    } else if (inner != null) {
      found.add(new BrokenFence(Cause.CLOSED_BY_OPENER, opener, inner.span()));
    }
  }

  /** Names the line that comes nearest to a closer. */
  private BrokenFence unclosed(CodeBlock block, Span opener, char marker, int run) {
    for (BodyLine line : BodyLine.of(block, body)) {
      Cause cause = line.run() == 0 ? null : cause(line, marker, run);
      if (cause == Cause.UNCLOSED) {
        break;
      }
      if (cause != null) {
        return new BrokenFence(cause, opener, line.span());
      }
    }
    return new BrokenFence(Cause.UNCLOSED, opener, opener);
  }

  private Cause cause(BodyLine line, char marker, int run) {
    if (line.marker() != marker) {
      return line.info().isEmpty() ? Cause.OTHER_MARKER : null;
    }
    if (line.info().isEmpty()) {
      return line.run() < run ? Cause.SHORTER : Cause.INDENTED;
    }
    boolean opener = line.attached() && FenceWords.isInfoWord(line.info());
    boolean code = line.info().indexOf('`') >= 0;
    return opener || code || line.run() < run ? Cause.UNCLOSED : Cause.TRAILING_TEXT;
  }

  private int column(int at) {
    int start = at;
    while (start > 0 && body.charAt(start - 1) != '\n' && body.charAt(start - 1) != '\r') {
      start--;
    }
    return at - start;
  }

  /**
   * The first line in the code that opens another block of the same kind, or null. Where it stands
   * further in than the block's opener, it may be part of what the code shows; it is not where the
   * line that closed the block was meant for one of them.
   *
   * @param closing the column of the line that closed the block
   */
  private BodyLine innerOpener(CodeBlock block, char marker, int run, int closing) {
    if (FenceWords.mayShowFences(block.language())) {
      return null;
    }
    List<BodyLine> lines = BodyLine.of(block, body);
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).blank()) {
      last--;
    }
    int opening = column(block.span().start());
    BodyLine first = null;
    for (BodyLine line : lines.subList(0, Math.max(0, last))) {
      if (line.run() >= run && line.marker() == marker && FenceWords.isLanguage(line.info())) {
        first = first == null ? line : first;
        int own = column(line.span().start());
        if (line.indent() == 0 || own == opening) {
          return line;
        } else if (own == closing) {
          return first;
        }
      }
    }
    return null;
  }

  /**
   * A line of code, looked at as a fence.
   *
   * @param indent the width of the white space before its text
   * @param marker its first character, a backtick or a tilde; only if {@code run} is not 0
   * @param run how many of them, at least three, or 0 if the line is not a fence
   * @param info what follows them without white space around
   * @param attached whether it follows without a space
   * @param span the markers and what follows
   * @param blank whether the line is blank
   */
  private record BodyLine(
      int indent, char marker, int run, String info, boolean attached, Span span, boolean blank) {

    static List<BodyLine> of(CodeBlock block, String body) {
      List<BodyLine> lines = new ArrayList<>();
      for (int start : block.lines()) {
        lines.add(read(body, start));
      }
      return lines;
    }

    private static BodyLine read(String body, int start) {
      int end = start;
      while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
        end++;
      }
      String line = body.substring(start, end);
      String text = line.strip();
      int indent = line.indexOf(text);
      char marker = text.isEmpty() ? ' ' : text.charAt(0);
      int run = 0;
      while (run < text.length() && text.charAt(run) == marker) {
        run++;
      }
      run = (marker == '`' || marker == '~') && run >= 3 ? run : 0;
      String rest = text.substring(run);
      String info = rest.strip();
      Span span = new Span(start + indent, start + indent + text.length());
      return new BodyLine(indent, marker, run, info, rest.equals(info), span, text.isEmpty());
    }
  }
}
