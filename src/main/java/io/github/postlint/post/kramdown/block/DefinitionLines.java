package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.Markers;
import java.util.ArrayList;
import java.util.List;

/** Hands the lines of a definition list out to its definitions. */
final class DefinitionLines {
  private final ContainerText text;
  private final String chars;
  private final List<ContainerText.Builder> definitions = new ArrayList<>();
  private final List<List<AttributeLine>> given = new ArrayList<>();
  private int at;
  private int markIndent = 3;
  private ItemShape shape;
  private boolean lastIsBlank;

  DefinitionLines(ContainerText text, int at) {
    this.text = text;
    this.chars = text.chars();
    this.at = at;
  }

  void read() {
    while (at < chars.length() && readLine()) {
      // One line, or one run of blank lines, at a time.
    }
  }

  List<ContainerText.Builder> definitions() {
    return definitions;
  }

  /** The attribute lists of each definition. */
  List<List<AttributeLine>> given() {
    return given;
  }

  /** The offset after the last definition. */
  int end() {
    return at;
  }

  private boolean readLine() {
    int markEnd = Markers.DEFINITION.end(chars, at, markIndent);
    if (markEnd >= 0) {
      startDefinition(markEnd);
      return true;
    }
    if (EobMarker.end(chars, at) >= 0) {
      return false;
    }
    int next = Chars.nextLine(chars, at);
    if (shape.holds(chars, at) || (!lastIsBlank && shape.holdsLazily(text, at))) {
      ItemLine line = ItemLine.read(chars, at, shape.indent());
      current().add(line.from(), next, line.spaces());
      lastIsBlank = false;
      at = next;
      return true;
    }
    int blank = Chars.blankLines(chars, at);
    if (blank < 0) {
      return false;
    }
    current().addLines(at, blank);
    lastIsBlank = true;
    at = blank;
    return true;
  }

  private void startDefinition(int markEnd) {
    shape = ItemShape.read(chars, at, markEnd);
    int next = Chars.nextLine(chars, at);
    definitions.add(new ContainerText.Builder(text));
    given.add(AttributeLines.ofItem(text, markEnd, shape.content()));
    if (shape.content() < next) {
      current().add(shape.content(), next, 0);
    }
    markIndent = shape.nextIndent();
    lastIsBlank = false;
    at = next;
  }

  private ContainerText.Builder current() {
    return definitions.get(definitions.size() - 1);
  }
}
