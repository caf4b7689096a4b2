package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Delimiter;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Set;

/** Blocks between two lines of the same signs. */
final class DelimitedBlocks implements BlockStart {
  private static final Set<String> ADMONITIONS =
      Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    Line opener = turn.line();
    Delimiter delimiter = Delimiter.of(opener.text());
    if (delimiter == null) {
      return false;
    }
    AsciiDocument document = blocks.document();
    String kind = kind(opener, delimiter, turn.attributes(), document);
    LineReader reader = turn.reader();
    reader.take();
    boolean raw = kind.equals("comment") || delimiter.kind().equals("comment");
    List<Line> content = reader.takeUntil(delimiter.terminator(), raw);
    Line closer = reader.closing();
    if (closer == null) {
      document.slip(
          MarkupSlip.Kind.UNCLOSED_BLOCK,
          opener.span(),
          LookAlike.of(opener, content).orElse(opener).span(),
          name(kind));
    }
    if (!kind.equals("comment")) {
      Ids.add(turn.attributes(), document);
      Line end =
          closer != null ? closer : content.isEmpty() ? opener : content.get(content.size() - 1);
      fill(kind, opener, content, end, turn, blocks);
    }
    return true;
  }

  private static String name(String kind) {
    return switch (kind) {
      case "fenced_code", "source" -> "listing";
      case "abstract", "partintro" -> "open";
      default -> kind;
    };
  }

  private static String kind(
      Line opener, Delimiter delimiter, BlockAttributes attributes, AsciiDocument document) {
    String style = attributes.style();
    if (style == null || style.equals(delimiter.kind())) {
      return delimiter.kind();
    }
    if (delimiter.styles().contains(style)) {
      return style;
    }
    if (delimiter.styles().contains("admonition") && ADMONITIONS.contains(style)) {
      return "admonition";
    }
    attributes
        .styleSpan()
        .ifPresent(
            span -> document.slip(MarkupSlip.Kind.UNKNOWN_STYLE, span, opener.span(), style));
    return delimiter.kind();
  }

  private static void fill(
      String kind, Line opener, List<Line> content, Line end, Turn turn, AsciiBlocks blocks) {
    switch (kind) {
      case "listing", "source", "literal", "fenced_code" ->
          Code.add(kind, opener, content, end, turn.attributes(), blocks.document());
      case "table" -> new AsciiTable(opener, content, turn, blocks).read();
      case "verse" ->
          TextItems.add(
              blocks.document(), content, turn.scope().inside(), AsciiText.Role.PARAGRAPH, null);
      case "pass" -> {
        if (!content.isEmpty()) {
          blocks.document().markOpen();
        }
      }
      case "stem", "latexmath", "asciimath" -> {}
      default -> blocks.readAll(new LineReader(content), turn.scope().inside());
    }
  }
}
