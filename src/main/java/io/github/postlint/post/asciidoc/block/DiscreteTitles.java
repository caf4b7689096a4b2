package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.SectionTitle;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Headings that begin no section. */
final class DiscreteTitles implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    String style = turn.attributes().style();
    if (!"discrete".equals(style) && !"float".equals(style)) {
      return false;
    }
    Line line = turn.line();
    Optional<SectionTitle> title = SectionTitle.of(line, turn.reader().peekSecond());
    if (title.isEmpty()) {
      return false;
    }
    turn.reader().take();
    Span span =
        title.get().atx() ? line.span() : new Span(line.start(), turn.reader().take().span().end());
    // Its level is none of the outline's.
    TextItems.addHeading(blocks.document(), title.get(), true, span, turn.attributes());
    return true;
  }
}
