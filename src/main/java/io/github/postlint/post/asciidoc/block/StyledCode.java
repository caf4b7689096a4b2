package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Delimiter;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.body.MarkupSlip;
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
      noteSlips(lines, turn, document);
    }
    return true;
  }

  /** What is there when the lines that enclose the code are missing, or text stands before them. */
  private static void noteSlips(List<Line> lines, Turn turn, AsciiDocument document) {
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    for (Line line : lines) {
      if (line.text().length() > 3 && isDelimiter(line)) {
        document.slip(MarkupSlip.Kind.DELIMITER_IN_CODE, line.span(), line.text());
        return;
      }
    }
    if (lines.size() > 2 && first.text().matches("-{3}|={3}|\\.{3}") && last.is(first.text())) {
      document.slip(MarkupSlip.Kind.DELIMITER_IN_CODE, first.span(), first.text());
    } else if (lines.size() == 1 && first.text().endsWith(":") && isBlockNext(turn.reader())) {
      document.slip(MarkupSlip.Kind.STYLE_ABOVE_TEXT, first.span(), first.text());
    }
  }

  private static boolean isBlockNext(LineReader reader) {
    return reader.skipEmpty() == 1 && isDelimiter(reader.peek());
  }

  private static boolean isDelimiter(Line line) {
    Delimiter delimiter = Delimiter.of(line.text());
    return delimiter != null && delimiter.styles().contains("source");
  }
}
