package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of terms. */
final class DescriptionLists implements BlockStart {
  private static final Set<String> MACROS = Set.of("image", "video", "audio", "include");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    Optional<ItemMarker> first = marker(turn.line());
    if (first.isEmpty()) {
      return false;
    }
    Ids.add(turn.attributes(), blocks.document());
    Optional<ItemMarker> marker = first;
    while (marker.isPresent() && marker.get().sign().equals(first.get().sign())) {
      item(turn, marker.get(), blocks);
      marker = turn.line() == null ? Optional.empty() : sibling(turn.line());
    }
    return true;
  }

  private static Optional<ItemMarker> marker(Line line) {
    return ItemMarker.of(line).filter(found -> found.kind() == ItemMarker.Kind.DESCRIPTION);
  }

  private static Optional<ItemMarker> sibling(Line line) {
    return ItemMarker.term(line);
  }

  private static void item(Turn turn, ItemMarker marker, AsciiBlocks blocks) {
    Line line = turn.line();
    int end = Math.max(marker.markStart(), marker.signStart(line));
    Line term =
        new Line(line.text().substring(marker.markStart(), end), line.start() + marker.markStart());
    TextItems.add(
        blocks.document(), List.of(term), turn.scope().inside(), AsciiText.Role.PARAGRAPH, null);
    Line text = line.from(marker.text());
    if (MACROS.contains(term.text()) && text.text().endsWith("]")) {
      blocks.document().slip(MarkupSlip.Kind.MACRO_AS_TERM, line.span(), term.text());
    }
    ListItems.read(turn, marker, text.isEmpty() ? null : text, blocks);
  }
}
