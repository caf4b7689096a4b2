package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Directives;
import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.asciidoc.line.Preprocessor;
import io.github.postlint.post.asciidoc.line.SectionTitle;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a document: its header, and sections with their blocks. */
public final class Sections {
  /** How no title ends, and lines do that stand above code or are code. */
  private static final Pattern CHANCE = Pattern.compile(".*(?::|;|[{(,])\\s*");

  private final AsciiDocument document;
  private final AsciiBlocks blocks;
  private final LineReader reader;
  private final Deque<Integer> levels = new ArrayDeque<>();

  private Sections(AsciiDocument document, LineReader reader) {
    this.document = document;
    this.blocks = new AsciiBlocks(document);
    this.reader = reader;
  }

  /**
   * Reads a document.
   *
   * @param text with any line ends
   * @param start 0-based UTF-16 offset at which it begins
   */
  public static AsciiDocument read(String text, int start, DocumentAttributes attributes) {
    AsciiDocument document = new AsciiDocument(attributes);
    Directives directives = new DirectiveSlips(document);
    Preprocessor reader = new Preprocessor(Line.of(text, start), attributes, directives);
    new Sections(document, reader).readAll();
    reader.finish();
    document.callouts().close(0, document);
    return document;
  }

  private void readAll() {
    BlockAttributes attributes = new BlockAttributes();
    boolean checked = new Header(reader, document).read(attributes);
    boolean first = true;
    while (reader.skipEmpty() >= 0) {
      if (!Metadata.readAll(reader, attributes, document)) {
        return;
      }
      Optional<SectionTitle> title = title(attributes);
      if (title.isPresent()) {
        section(title.get(), attributes, checked);
      } else {
        // A document that begins with a section may begin on any level.
        checked |= first;
        blocks.advance(new Turn(reader, attributes, Scope.TOP, false, false, null));
      }
      attributes = new BlockAttributes();
      first = false;
    }
  }

  private Optional<SectionTitle> title(BlockAttributes attributes) {
    String style = attributes.style();
    if ("discrete".equals(style) || "float".equals(style)) {
      return Optional.empty();
    }
    return SectionTitle.of(reader.peek(), reader.peekSecond());
  }

  private void section(SectionTitle written, BlockAttributes attributes, boolean checked) {
    Line line = reader.take();
    Span span = written.atx() ? line.span() : new Span(line.start(), reader.take().span().end());
    SectionTitle title =
        new SectionTitle(Math.max(0, written.level() + offset()), written.title(), written.atx());
    while (!levels.isEmpty() && levels.peek() >= title.level()) {
      levels.pop();
    }
    int expected = (levels.isEmpty() ? 0 : levels.peek()) + 1;
    if (checked || !levels.isEmpty()) {
      check(title.level(), expected, span);
    }
    levels.push(title.level());
    if (!title.atx() && CHANCE.matcher(line.text()).matches()) {
      document.slip(MarkupSlip.Kind.CHANCE_TITLE, line.span(), "");
    }
    TextItems.addHeading(document, title, false, span, attributes);
  }

  private void check(int level, int expected, Span span) {
    if (level == 0) {
      document.slip(MarkupSlip.Kind.SECOND_TITLE, span, "");
    } else if (level > expected) {
      document.slip(MarkupSlip.Kind.LEVEL_LEFT_OUT, span, String.valueOf(expected));
    }
  }

  private int offset() {
    String offset = document.attributes().get("leveloffset").orElse("0");
    return offset.matches("[+-]?\\d{1,3}") ? Integer.parseInt(offset) : 0;
  }
}
