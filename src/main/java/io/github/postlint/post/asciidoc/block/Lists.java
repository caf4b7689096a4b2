package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.ItemMarker.Kind;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import java.util.Optional;

/** Lists with bullets or numbers. */
final class Lists implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    Kind kind = kind(turn.line());
    if (kind != Kind.UNORDERED && kind != Kind.ORDERED) {
      return false;
    }
    Ids.add(turn.attributes(), blocks.document());
    int count = 0;
    ItemMarker first = ItemMarker.of(turn.line()).orElseThrow();
    boolean flat = false;
    while (turn.line() != null && kind(turn.line()) == kind) {
      Line line = turn.line();
      ItemMarker marker = ItemMarker.of(line).orElseThrow();
      String expected = ListNumbers.expected(marker, count++);
      if (!expected.equals(marker.written())) {
        int end = marker.markStart() + marker.written().length();
        blocks
            .document()
            .slip(MarkupSlip.Kind.LIST_NUMBER, line.span(marker.markStart(), end), expected);
      }
      boolean deeper =
          marker.markStart() > first.markStart() + 1 && marker.sign().equals(first.sign());
      if (deeper && !flat) {
        flat = true;
        blocks
            .document()
            .slip(
                MarkupSlip.Kind.FLAT_ITEM,
                line.span(marker.markStart(), line.text().length()),
                marker.written());
      }
      ListItems.read(turn, marker, text(line, marker), blocks);
      if (turn.reader().skipEmpty() < 0) {
        break;
      }
    }
    return true;
  }

  private static Kind kind(Line line) {
    Optional<ItemMarker> marker = ItemMarker.of(line);
    return marker.isPresent() ? marker.get().kind() : null;
  }

  private static Line text(Line line, ItemMarker marker) {
    Line text = line.from(marker.text());
    boolean checkbox =
        marker.kind() == Kind.UNORDERED
            && (text.text().startsWith("[ ] ")
                || text.text().startsWith("[x] ")
                || text.text().startsWith("[*] "));
    return checkbox ? text.from(4) : text;
  }
}
