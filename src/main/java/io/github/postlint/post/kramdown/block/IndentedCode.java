package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Lines indented by a tab or four spaces, and the lines glued to them, which need no indent. */
final class IndentedCode implements BlockParser {
  @Override
  public String marks() {
    return " \t";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    int start = cursor.at;
    if (indent(cursor.chars, start) == 0) {
      return false;
    }
    int end = end(cursor.text, start);
    if (end == start) {
      // A form feed after the indentation, on which kramdown itself never ends.
      return false;
    }
    cursor.state.code.add(block(cursor.text, start, end));
    cursor.add(BlockType.INDENTED_CODE, end);
    return true;
  }

  /** The number of characters that make one step of indentation at {@code at}, or 0. */
  static int indent(String text, int at) {
    if (Chars.at(text, at) == '\t') {
      return 1;
    }
    return Chars.spaces(text, at, 4) == 4 ? 4 : 0;
  }

  /** The offset after the indented lines at {@code at}; {@code at} if there are none. */
  static int end(ContainerText text, int at) {
    String chars = text.chars();
    int end = at;
    while (end < chars.length()) {
      int line = Math.max(end, Chars.blankLines(chars, end));
      int indent = line < chars.length() ? indent(chars, line) : 0;
      if (indent == 0 || !hasInk(chars, line + indent)) {
        break;
      }
      end = Chars.nextLine(chars, line);
      while (end < chars.length() && goesOn(text, end)) {
        end = Chars.nextLine(chars, end);
      }
    }
    return end;
  }

  private static boolean goesOn(ContainerText text, int at) {
    String chars = text.chars();
    if (!hasInk(chars, at)) {
      return false;
    }
    return indent(chars, at) > 0
        || (AttributeLines.end(text, at, 3) < 0
            && EobMarker.end(chars, at) < 0
            && !LazyEnd.htmlTag(chars, at, 3));
  }

  private static boolean hasInk(String chars, int at) {
    return !WhiteSpace.is(Chars.at(chars, Chars.skipSpacesAndTabs(chars, at)));
  }

  private static CodeBlock block(ContainerText text, int from, int to) {
    String chars = text.chars();
    StringBuilder content = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    for (int at = from; at < to; at = Chars.nextLine(chars, at)) {
      int spaces = Chars.spaces(chars, at, 4);
      boolean glued = at > from && spaces < 4 && !WhiteSpace.is(Chars.at(chars, at + spaces));
      int start = at + indent(chars, at);
      if (glued) {
        content.setCharAt(content.length() - 1, ' ');
      } else {
        lines.add(text.source(start));
      }
      content.append(chars, start, Chars.nextLine(chars, at));
    }
    int start = text.source(from);
    Span span = new Span(start, text.source(to - 1));
    return new CodeBlock(
        CodeBlock.Kind.INDENTED, span, Span.at(start), "", content.toString(), lines);
  }
}
