package io.github.postlint.post.asciidoc;

import io.github.postlint.post.asciidoc.block.AsciiDocument;
import io.github.postlint.post.asciidoc.block.AsciiText;
import io.github.postlint.post.asciidoc.block.PageItem;
import io.github.postlint.post.asciidoc.block.Sections;
import io.github.postlint.post.asciidoc.inline.InlineReader;
import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.asciidoc.page.AsciiPage;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A body in AsciiDoc. Agrees with Asciidoctor 2.0; tests compare them. Reading takes time in
 * proportion to the length of the body, whatever it is.
 */
final class AsciiDocBody implements Body {
  private final AsciiDocument document;
  private AsciiPage page;

  private AsciiDocBody(AsciiDocument document) {
    this.document = document;
  }

  static AsciiDocBody read(String text, int start, Map<String, String> attributes) {
    return new AsciiDocBody(Sections.read(text, start, new DocumentAttributes(attributes)));
  }

  private AsciiPage asciiPage() {
    if (page == null) {
      page = AsciiPage.of(document);
    }
    return page;
  }

  @Override
  public Blocks blocks() {
    List<CodeBlock> code = new ArrayList<>(document.code());
    code.sort(Comparator.comparingInt(block -> block.span().start()));
    return new Blocks(code, List.of());
  }

  @Override
  public Outline outline() {
    List<TextBlock> texts = new ArrayList<>();
    List<TextBlock> cells = new ArrayList<>();
    for (PageItem item : document.items()) {
      if (item instanceof AsciiText text && text.role() != AsciiText.Role.RAW) {
        (text.role() == AsciiText.Role.CELL ? cells : texts).add(text.block());
      }
    }
    return Outline.of(texts, List.of(), cells);
  }

  @Override
  public InlineContent inline(TextBlock block) {
    InlineReader text = asciiPage().text(block);
    if (text == null) {
      text = InlineReader.read(block, document.attributes(), document.attributes().moment());
    }
    return text.content();
  }

  @Override
  public List<LooseMark> looseMarks(TextBlock block) {
    return block.text().indexOf('*') < 0 && block.text().indexOf('_') < 0
        ? List.of()
        : LooseQuotes.of(inline(block));
  }

  @Override
  public Page page() {
    return asciiPage().page();
  }

  @Override
  public List<MarkupSlip> slips() {
    List<MarkupSlip> slips = new ArrayList<>(document.slips());
    slips.addAll(asciiPage().slips());
    slips.sort(Comparator.comparingInt(slip -> slip.span().start()));
    return slips;
  }
}
