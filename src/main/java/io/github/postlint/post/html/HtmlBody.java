package io.github.postlint.post.html;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A body in HTML. */
final class HtmlBody implements Body {
  private final HtmlDocument document;

  HtmlBody(HtmlDocument document) {
    this.document = document;
  }

  @Override
  public Blocks blocks() {
    return new Blocks(CodeElements.of(document), List.of());
  }

  /** Its headings, and the whole of it as HTML. */
  @Override
  public Outline outline() {
    String html = document.text().substring(document.start());
    TextBlock all =
        new TextBlock(
            TextBlock.Kind.PARAGRAPH,
            0,
            false,
            new Span(document.start(), document.text().length()),
            html,
            List.of(new TextBlock.Piece(0, document.start())));
    return Outline.of(HeadingElements.of(document), List.of(all), List.of());
  }

  @Override
  public InlineContent inline(TextBlock block) {
    return InlineContent.unknown(block.text());
  }

  @Override
  public Page page() {
    return PageElements.of(document);
  }

  @Override
  public List<MarkupSlip> slips() {
    List<MarkupSlip> slips = new ArrayList<>();
    slips.addAll(LooseElements.of(document));
    slips.addAll(EndTagSlips.of(document));
    slips.addAll(AttributeSlips.of(document));
    slips.addAll(AddressSlips.of(document));
    slips.addAll(CharacterSlips.of(document));
    slips.addAll(IdSlips.of(document));
    slips.sort(Comparator.comparingInt(slip -> slip.span().start()));
    return slips;
  }
}
