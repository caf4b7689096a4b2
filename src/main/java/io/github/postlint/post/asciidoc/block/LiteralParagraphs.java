package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Indented lines: code, and in some places text. */
final class LiteralParagraphs implements BlockStart {
  private static final Set<String> KNOWN = Set.of("normal");

  /** What opens code where it is not indented. */
  private static final Pattern FENCE = Pattern.compile("-{4,}\\s*|```[\\w-]{0,20}\\s*");

  /** Code has no such lines. */
  private static final Pattern TITLE = Pattern.compile("={1,6} \\p{Lu}[^=;{}]*");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    String style = turn.attributes().style();
    if (!turn.line().isIndented() || (style != null && KNOWN.contains(style))) {
      return false;
    }
    boolean list = turn.adjacent();
    List<Line> lines =
        turn.reader()
            .takeParagraph(
                line -> LineKinds.startsBlock(line) || (list && ItemMarker.of(line).isPresent()),
                turn.textOnly());
    List<Line> content = unindent(lines);
    boolean text =
        turn.textOnly() || (turn.adjacent() && turn.scope().list() == ItemMarker.Kind.DESCRIPTION);
    if (text) {
      TextItems.addParagraph(turn, content, blocks.document());
    } else if (!content.isEmpty()) {
      Ids.add(turn.attributes(), blocks.document());
      Code.addIndented(content, turn.attributes(), blocks.document());
      noteSlips(content, style, blocks.document());
    }
    return true;
  }

  private static void noteSlips(List<Line> content, String style, AsciiDocument document) {
    Line first = content.get(0);
    if (content.size() == 1 && style == null && TITLE.matcher(first.text()).matches()) {
      document.slip(MarkupSlip.Kind.INDENTED_TITLE, first.span(), first.text());
    } else if (content.size() > 1 && FENCE.matcher(first.text()).matches()) {
      document.slip(MarkupSlip.Kind.DELIMITER_IN_CODE, first.span(), "indented");
    }
  }

  private static List<Line> unindent(List<Line> lines) {
    int indent = lines.stream().mapToInt(line -> line.skipBlanks(0)).min().orElse(0);
    return lines.stream().map(line -> line.from(Math.min(indent, line.text().length()))).toList();
  }
}
