package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import java.util.List;
import java.util.Set;

/** Code without delimiters: the lines up to an empty one, below a style. */
final class StyledCode implements BlockStart {
  private static final Set<String> STYLES = Set.of("literal", "listing", "source", "verse");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    String style = turn.attributes().style();
    if (style == null || !STYLES.contains(style)) {
      return false;
    }
    AsciiDocument document = blocks.document();
    List<Line> lines = turn.reader().takeParagraph(line -> false, false);
    Ids.add(turn.attributes(), document);
    if (style.equals("verse")) {
      TextItems.add(document, lines, turn.scope().inside(), AsciiText.Role.PARAGRAPH, null);
    } else if (!lines.isEmpty()) {
      Line last = lines.get(lines.size() - 1);
      Code.add(style, lines.get(0).emptied(), lines, last, turn.attributes(), document);
    }
    return true;
  }
}
