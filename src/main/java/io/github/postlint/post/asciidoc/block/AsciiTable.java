package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.body.MarkupSlip;
import java.util.ArrayList;
import java.util.List;

/** A table: puts cells into rows as Asciidoctor does. */
final class AsciiTable {
  private final Line opener;
  private final List<Line> lines;
  private final Turn turn;
  private final AsciiBlocks blocks;
  private final List<Character> styles = new ArrayList<>();
  private final List<Integer> spans = new ArrayList<>(List.of(0));
  private int columns = -1;
  private int visits;
  private int inRow;
  private int rows;
  private boolean header;
  private Line last;

  /** Whether a cell of the row that is being read has a text. */
  private boolean filled;

  AsciiTable(Line opener, List<Line> lines, Turn turn, AsciiBlocks blocks) {
    this.opener = opener;
    this.lines = lines.stream().filter(line -> !line.isComment()).toList();
    this.turn = turn;
    this.blocks = blocks;
  }

  void read() {
    BlockAttributes attributes = turn.attributes();
    attributes.value("cols").ifPresent(cols -> styles.addAll(ColumnSpecs.styles(cols.text())));
    columns = styles.isEmpty() ? -1 : styles.size();
    boolean cells = "|!".indexOf(opener.text().charAt(0)) >= 0;
    String format = attributes.value("format").map(BlockAttributes.Value::text).orElse("psv");
    if (!cells || attributes.areUnknown() || !format.equals("psv")) {
      blocks.document().markOpen();
      return;
    }
    List<Line> content = withoutEmpty();
    header =
        attributes.hasOption("header")
            || (content.size() == lines.size()
                && content.size() > 1
                && content.get(1).isEmpty()
                && !attributes.hasOption("noheader"));
    String separator =
        attributes
            .value("separator")
            .map(BlockAttributes.Value::text)
            .filter(sign -> !sign.isEmpty())
            .orElse(opener.text().substring(0, 1));
    for (AsciiCells.Cell cell :
        AsciiCells.of(content, separator.equals("\\t") ? "\t" : separator)) {
      add(cell);
    }
    if (inRow > 0 && columns > 0 && filled) {
      blocks
          .document()
          .slip(MarkupSlip.Kind.ROW_TOO_SHORT, last.span(), opener.span(), visits + "/" + columns);
    }
  }

  private List<Line> withoutEmpty() {
    int start = 0;
    while (start < lines.size() && lines.get(start).isEmpty()) {
      start++;
    }
    return lines.subList(start, lines.size());
  }

  private void add(AsciiCells.Cell cell) {
    AsciiDocument document = blocks.document();
    if (cell.spec() == null) {
      document.slip(MarkupSlip.Kind.CELL_WITHOUT_SEPARATOR, cell.place().span(), opener.span(), "");
    }
    CellSpec spec = cell.spec() == null ? CellSpec.PLAIN : cell.spec();
    for (int i = 1; i <= spec.repeat(); i++) {
      if (columns >= 0 && inRow >= styles.size()) {
        document.slip(
            MarkupSlip.Kind.CELL_TOO_MANY,
            cell.place().span(),
            opener.span(),
            String.valueOf(columns));
        return;
      }
      if (columns < 0) {
        for (int column = 0; column < spec.columns(); column++) {
          styles.add(' ');
        }
      }
      text(cell, spec);
      place(cell, spec, i == spec.repeat());
    }
  }

  private void place(AsciiCells.Cell cell, CellSpec spec, boolean lastOfRepeated) {
    for (int down = 1; down < spec.rows(); down++) {
      while (spans.size() <= down) {
        spans.add(0);
      }
      spans.set(down, spans.get(down) + spec.columns());
    }
    visits += spec.columns();
    inRow++;
    last = cell.place();
    filled |= cell.lines().stream().anyMatch(line -> !line.text().isBlank());
    boolean end = columns < 0 || visits + spans.get(0) == columns;
    if (end && (columns >= 0 || cell.row() > 0 || (cell.last() && lastOfRepeated))) {
      columns = columns < 0 ? visits : columns;
      visits = 0;
      inRow = 0;
      filled = false;
      rows++;
      spans.remove(0);
      if (spans.isEmpty()) {
        spans.add(0);
      }
    }
  }

  private void text(AsciiCells.Cell cell, CellSpec spec) {
    char style =
        spec.style() == ' ' ? styles.get(Math.min(inRow, styles.size() - 1)) : spec.style();
    Scope scope = turn.scope().inside();
    if (style == 'a' && !(header && rows == 0)) {
      blocks.readAll(new LineReader(trimmed(cell.lines())), scope);
      return;
    }
    if (style == 'l') {
      return;
    }
    List<Line> paragraph = new ArrayList<>();
    for (Line line : cell.lines()) {
      if (line.from(line.skipBlanks(0)).isEmpty()) {
        flush(paragraph, scope);
      } else {
        paragraph.add(line.from(line.skipBlanks(0)));
      }
    }
    flush(paragraph, scope);
  }

  private void flush(List<Line> paragraph, Scope scope) {
    TextItems.add(blocks.document(), List.copyOf(paragraph), scope, AsciiText.Role.CELL, null);
    paragraph.clear();
  }

  private static List<Line> trimmed(List<Line> lines) {
    List<Line> trimmed = new ArrayList<>(lines);
    if (!trimmed.isEmpty()) {
      Line first = trimmed.get(0);
      trimmed.set(0, first.from(first.skipBlanks(0)));
    }
    return trimmed;
  }
}
