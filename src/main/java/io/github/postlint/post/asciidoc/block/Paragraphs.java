package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text, and notes that begin with a word such as {@code NOTE:}. */
final class Paragraphs implements BlockStart {
  private static final Pattern ADMONITION =
      Pattern.compile("(NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]+");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    boolean list = turn.adjacent();
    List<Line> lines =
        turn.reader()
            .takeParagraph(
                line -> LineKinds.startsBlock(line) || (list && ItemMarker.of(line).isPresent()),
                true);
    if (!turn.textOnly() && !lines.isEmpty()) {
      Matcher matcher = ADMONITION.matcher(lines.get(0).text());
      if (matcher.lookingAt()) {
        Ids.add(turn.attributes(), blocks.document());
        List<Line> note = new java.util.ArrayList<>(lines);
        note.set(0, lines.get(0).from(matcher.end()));
        TextItems.add(
            blocks.document(), note, turn.scope().inside(), AsciiText.Role.PARAGRAPH, null);
        return true;
      }
    }
    TextItems.addParagraph(turn, lines, blocks.document());
    return true;
  }
}
