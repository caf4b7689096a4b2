package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of code, looked at as a fence.
 *
 * @param indent the width of the white space before its text
 * @param marker its first character, a backtick or a tilde; only if {@code run} is not 0
 * @param run how many of them, at least three, or 0 if the line is no fence
 * @param info what follows them without white space around
 * @param attached whether it follows without a space
 * @param span the markers and what follows
 * @param blank whether the line is blank
 */
record BodyLine(
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
