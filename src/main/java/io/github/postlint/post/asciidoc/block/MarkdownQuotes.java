package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.asciidoc.line.LineReader;
import java.util.ArrayList;
import java.util.List;

/** Quotations as Markdown writes them. */
final class MarkdownQuotes implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    if (turn.textOnly() || !turn.line().text().startsWith("> ")) {
      return false;
    }
    boolean list = turn.adjacent();
    List<Line> lines =
        turn.reader()
            .takeParagraph(
                line -> LineKinds.startsBlock(line) || (list && ItemMarker.of(line).isPresent()),
                true);
    List<Line> content = new ArrayList<>();
    for (Line line : lines) {
      content.add(line.is(">") ? line.from(1) : line.text().startsWith("> ") ? line.from(2) : line);
    }
    if (!content.isEmpty() && content.get(content.size() - 1).text().startsWith("-- ")) {
      content.remove(content.size() - 1);
    }
    Ids.add(turn.attributes(), blocks.document());
    blocks.readAll(new LineReader(content), turn.scope().inside());
    return true;
  }
}
