package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Set;

/** Paragraphs that a style makes another block of. */
final class StyledParagraphs implements BlockStart {
  private static final Set<String> STYLES =
      Set.of(
          "comment",
          "example",
          "open",
          "pass",
          "quote",
          "sidebar",
          "abstract",
          "partintro",
          "NOTE",
          "TIP",
          "IMPORTANT",
          "WARNING",
          "CAUTION");
  private static final Set<String> MATHS = Set.of("stem", "latexmath", "asciimath");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    String style = turn.attributes().style();
    if (style == null || style.equals("normal")) {
      return false;
    }
    AsciiDocument document = blocks.document();
    if (!STYLES.contains(style) && !MATHS.contains(style)) {
      turn.attributes()
          .styleSpan()
          .ifPresent(span -> document.slip(MarkupSlip.Kind.UNKNOWN_STYLE, span, style));
      return false;
    }
    if (MATHS.contains(style)) {
      return false;
    }
    List<Line> lines = turn.reader().takeParagraph(LineKinds::startsBlock, true);
    if (style.equals("pass")) {
      document.markOpen();
    } else if (!style.equals("comment")) {
      Ids.add(turn.attributes(), document);
      TextItems.add(document, lines, turn.scope().inside(), AsciiText.Role.PARAGRAPH, null);
    }
    return true;
  }
}
