package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;

/** What ends a block that goes on with any line of text below it. */
final class LazyEnd {
  private LazyEnd() {}

  /** Whether a paragraph or quote may not go on at {@code at}. */
  static boolean at(ContainerText text, int at) {
    return boundary(text, at) || htmlTag(text.chars(), at, 3);
  }

  /** Whether a blank line, a boundary, an attribute list or the end stands at {@code at}. */
  static boolean boundary(ContainerText text, int at) {
    String chars = text.chars();
    return switch (Chars.at(chars, at + Chars.spaces(chars, at, 3))) {
      case '\n', ' ', '\t', '\u000b', '\f', '\r' ->
          at >= chars.length() || Chars.blankLines(chars, at) >= 0;
      case '{' -> AttributeLines.end(text, at, 3) >= 0;
      case '^' -> EobMarker.end(chars, at) >= 0;
      default -> false;
    };
  }

  /** Whether the line starts with what looks like the start or end tag of a block. */
  static boolean htmlTag(String text, int at, int indent) {
    int tag = at + Chars.spaces(text, at, indent);
    if (Chars.at(text, tag) != '<') {
      return false;
    }
    boolean endTag = Chars.at(text, tag + 1) == '/';
    int name = endTag ? tag + 2 : tag + 1;
    int end = HtmlNames.end(text, name);
    if (end < 0 || HtmlNames.startsLikeSpan(text, name) || HtmlNames.startsLikeScript(text, name)) {
      return false;
    }
    return !endTag || Chars.at(text, Chars.skipWhite(text, end)) == '>';
  }
}
