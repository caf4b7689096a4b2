package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.scan.Markers;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.Suspect;

/** Any other text, down to a line that ends paragraphs. */
final class Paragraph implements BlockParser {
  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int ink = cursor.at + Chars.spaces(chars, cursor.at, 3);
    boolean indented = Chars.isSpaceOrTab(Chars.at(chars, ink));
    if (indented && IndentedCode.indent(chars, cursor.at) == 0) {
      return false;
    }
    FenceLine fence = FencedCode.candidate(cursor);
    int end = cursor.nextLine();
    while (!endsAt(cursor, end)) {
      end = Chars.nextLine(chars, end);
    }
    Node last = cursor.parent.last();
    Node paragraph;
    if (last != null && last.is(BlockType.PARAGRAPH) && last.text() == cursor.text) {
      last.extend(end);
      cursor.at = end;
      paragraph = last;
    } else {
      paragraph = cursor.add(BlockType.PARAGRAPH, end);
    }
    if (fence != null && cursor.state.footnotes == 0) {
      cursor.state.suspects.add(new Suspect(cursor.text, fence, paragraph));
    }
    return true;
  }

  private static boolean endsAt(BlockCursor cursor, int at) {
    String chars = cursor.chars;
    if (at >= chars.length()) {
      return true;
    }
    int ink = at + Chars.spaces(chars, at, 3);
    return switch (Chars.at(chars, ink)) {
      case '\n', ' ', '\t', '\u000b', '\f', '\r', '{', '^', '<' -> LazyEnd.at(cursor.text, at);
      case ':' -> Markers.DEFINITION.end(chars, at, 3) >= 0;
      case '*', '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          cursor.state.gfm() && Markers.list(chars, at) != null;
      case '#' -> cursor.state.gfm() && Heading.startsGfm(chars, at);
      case '>' -> cursor.state.gfm();
      case '`', '~' ->
          cursor.state.gfm()
              && FenceLine.isMarker(Chars.at(chars, ink + 1))
              && FenceLine.isMarker(Chars.at(chars, ink + 2));
      default -> false;
    };
  }
}
