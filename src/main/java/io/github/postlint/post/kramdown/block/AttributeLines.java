package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Lines such as {@code {:.note}}, which give attributes to a block. They may span lines. */
public final class AttributeLines {
  private AttributeLines() {}

  /** The offset after the list at {@code at}, indented by up to {@code indent} spaces, or -1. */
  static int end(ContainerText text, int at, int indent) {
    String chars = text.chars();
    int open = at + Chars.spaces(chars, at, indent);
    if (!chars.startsWith("{:", open)) {
      return -1;
    }
    char next = Chars.at(chars, open + 2);
    if (next == ':' || next == '/') {
      return -1;
    }
    int brace = text.braces().farthest(open + 2);
    return brace < 0 ? -1 : Chars.restIsWhite(chars, brace + 1);
  }

  /** The offset after the definition of a named list, {@code {:name: .note}}, at {@code at}. */
  static int definitionEnd(ContainerText text, int at) {
    String chars = text.chars();
    int open = at + Chars.spaces(chars, at, 3);
    int name = chars.startsWith("{:", open) ? Chars.identifier(chars, open + 2) : -1;
    if (name < 0 || Chars.at(chars, name) != ':') {
      return -1;
    }
    int brace = text.braces().farthest(name + 1);
    return brace < 0 ? -1 : Chars.restIsWhite(chars, brace + 1);
  }

  /**
   * The offset after a list item's own attribute list, which stands before the item's text, and
   * after the whitespace that follows it; {@code at} if there is none.
   *
   * @param lineEnd where the item's first line ends
   * @param whole whether the list must be all that the line has
   */
  public static int itemEnd(String chars, int at, int lineEnd, boolean whole) {
    int open = Math.min(lineEnd, Chars.skipWhite(chars, at));
    if (!chars.startsWith("{:", open) || excluded(chars, open + 2)) {
      return at;
    }
    int found = -1;
    for (int i = open + 2; i < lineEnd; i++) {
      if (chars.charAt(i) != '}') {
        continue;
      }
      boolean fits = !whole || Chars.restIsWhite(chars, i + 1) >= 0;
      if (i > open + 2 && fits) {
        found = i;
      }
      if (chars.charAt(i - 1) != '\\') {
        break;
      }
    }
    return found < 0 ? at : Math.min(lineEnd + 1, Chars.skipWhite(chars, found + 1));
  }

  /**
   * The list that an item has before its text, if it has one.
   *
   * @param markEnd offset after the item's mark
   * @param content offset of its text
   */
  static List<AttributeLine> ofItem(ContainerText text, int markEnd, int content) {
    String chars = text.chars();
    int open = Chars.skipWhite(chars, markEnd);
    if (open >= content || !chars.startsWith("{:", open)) {
      return List.of();
    }
    int close = chars.lastIndexOf('}', content - 1);
    Span span = new Span(text.source(open), text.source(close) + 1);
    return List.of(new AttributeLine(span, chars.substring(open + 2, close)));
  }

  private static boolean excluded(String chars, int at) {
    int name = Chars.identifier(chars, at);
    return Chars.at(chars, name < 0 ? at : name) == ':' || Chars.at(chars, at) == '/';
  }
}
