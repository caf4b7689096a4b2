package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import java.util.Optional;

/** Notes on the marks in code. */
final class CalloutLists implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    if (marker(turn.line()).isEmpty()) {
      return false;
    }
    AsciiDocument document = blocks.document();
    Ids.add(turn.attributes(), document);
    int count = 0;
    int automatic = 0;
    for (Line line = turn.line(); line != null && marker(line).isPresent(); line = turn.line()) {
      ItemMarker marker = marker(line).get();
      count++;
      String number = marker.written().equals(".") ? "" + ++automatic : marker.written();
      if (!number.equals("" + count)) {
        document.slip(MarkupSlip.Kind.NOTE_NUMBER, line.span(0, marker.text()), "" + count);
      }
      if (!document.callouts().has("" + count)) {
        document.slip(MarkupSlip.Kind.NOTE_WITHOUT_MARK, line.span(0, marker.text()), "" + count);
      }
      ListItems.read(turn, marker, line.from(marker.text()), blocks);
    }
    document.callouts().close(count, document);
    return true;
  }

  private static Optional<ItemMarker> marker(Line line) {
    return line == null || !line.text().startsWith("<")
        ? Optional.empty()
        : ItemMarker.of(line).filter(found -> found.kind() == ItemMarker.Kind.CALLOUT);
  }
}
