package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.SectionTitle;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks of text of lines. */
final class TextItems {
  private static final Pattern ANCHOR =
      Pattern.compile(
          " \\[\\[([\\p{Alpha}_:][\\w\\-:.]*)(?:, *[^\\]]+)?\\]\\]$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private TextItems() {}

  /** Adds a text; nothing where it has no lines. */
  static void add(
      AsciiDocument document, List<Line> lines, Scope scope, AsciiText.Role role, String id) {
    if (!lines.isEmpty()) {
      TextBlock block = block(TextBlock.Kind.PARAGRAPH, 0, scope.isNested(), lines);
      document.items().add(new AsciiText(role, block, document.attributes().moment(), id));
    }
  }

  /** Adds a paragraph, or lets it continue the text of an item. */
  static void addParagraph(Turn turn, List<Line> lines, AsciiDocument document) {
    ItemText before = turn.before();
    if (before == null || lines.isEmpty()) {
      Ids.add(turn.attributes(), document);
      add(document, lines, turn.scope(), role(turn.attributes()), null);
      return;
    }
    List<Line> all = new ArrayList<>(lines.size() + 1);
    all.add(before.line());
    all.addAll(lines);
    TextBlock block = block(TextBlock.Kind.PARAGRAPH, 0, true, all);
    document
        .items()
        .set(
            before.index(),
            new AsciiText(AsciiText.Role.PARAGRAPH, block, document.attributes().moment(), null));
  }

  private static AsciiText.Role role(BlockAttributes attributes) {
    boolean plain = attributes.value("subs").isEmpty();
    return plain ? AsciiText.Role.PARAGRAPH : AsciiText.Role.RAW;
  }

  /** Adds a heading, with the id that it is given or that stands at its end. */
  static void addHeading(
      AsciiDocument document,
      SectionTitle title,
      boolean nested,
      Span span,
      BlockAttributes attributes) {
    Line words = title.title();
    Optional<BlockAttributes.Value> id = attributes.id();
    Matcher anchor = ANCHOR.matcher(words.text());
    if (id.isEmpty() && words.text().endsWith("]]") && anchor.find()) {
      id =
          Optional.of(
              new BlockAttributes.Value(
                  anchor.group(1), words.span(anchor.start(1), anchor.end(1))));
      words = new Line(words.text().substring(0, anchor.start()), words.start());
    }
    id.ifPresent(value -> document.items().add(new BlockId(value.text(), value.span())));
    TextBlock text = block(TextBlock.Kind.HEADING, title.level() + 1, nested, List.of(words));
    TextBlock heading =
        new TextBlock(text.kind(), text.level(), nested, span, text.text(), text.pieces());
    document
        .items()
        .add(
            new AsciiText(
                AsciiText.Role.SECTION_TITLE,
                heading,
                document.attributes().moment(),
                id.map(BlockAttributes.Value::text).orElse(null)));
  }

  /** Adds the title of the document. */
  static void addTitle(
      AsciiDocument document, SectionTitle title, Span span, BlockAttributes attributes) {
    Ids.add(attributes, document);
    TextBlock text = block(TextBlock.Kind.HEADING, 1, false, List.of(title.title()));
    TextBlock heading =
        new TextBlock(text.kind(), text.level(), false, span, text.text(), text.pieces());
    document
        .items()
        .add(
            new AsciiText(
                AsciiText.Role.DOCUMENT_TITLE, heading, document.attributes().moment(), null));
  }

  private static TextBlock block(TextBlock.Kind kind, int level, boolean nested, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<TextBlock.Piece> pieces = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!pieces.isEmpty()) {
        text.append('\n');
      }
      pieces.add(new TextBlock.Piece(text.length(), line.start()));
      text.append(line.text());
    }
    Line last = lines.get(lines.size() - 1);
    int start = lines.get(0).start();
    int end = Math.max(start, last.start() + last.text().length());
    return new TextBlock(kind, level, nested, new Span(start, end), text.toString(), pieces);
  }
}
