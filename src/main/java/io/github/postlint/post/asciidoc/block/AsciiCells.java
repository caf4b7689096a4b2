package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Cuts the lines of a table into cells, where a sign stands before each. */
final class AsciiCells {

  /**
   * A cell as it is written.
   *
   * @param spec what stands before its separator; {@code null} where there is no separator
   * @param lines its text
   * @param place where it ends
   * @param last whether the line ends with it
   * @param row the number of lines with cells before it, less one, as Asciidoctor counts
   */
  record Cell(CellSpec spec, List<Line> lines, Line place, boolean last, int row) {}

  private final String separator;
  private final List<Cell> cells = new ArrayList<>();
  private final Deque<CellSpec> specs = new ArrayDeque<>();
  private List<Line> buffer = new ArrayList<>();
  private boolean open;
  private int row = -1;

  private AsciiCells(String separator) {
    this.separator = separator;
  }

  static List<Cell> of(List<Line> lines, String separator) {
    AsciiCells cells = new AsciiCells(separator);
    for (int i = 0; i < lines.size(); i++) {
      cells.read(lines.get(i), i == 0, i == lines.size() - 1);
    }
    return cells.cells;
  }

  private void read(Line whole, boolean first, boolean last) {
    if (whole.isEmpty() && !first && !open) {
      return;
    }
    Line line = whole.isEmpty() && !first ? whole : start(whole);
    int from = 0;
    int at = line.text().indexOf(separator);
    int textStart = 0;
    while (at >= 0) {
      if (at > 0 && line.text().charAt(at - 1) == '\\') {
        from = at + separator.length();
      } else {
        end(line, textStart, at);
        from = at + separator.length();
        textStart = from;
      }
      at = line.text().indexOf(separator, from);
    }
    buffer.add(line.from(textStart));
    open = true;
    if (last) {
      close(whole, true);
    }
  }

  /** Takes the first separator of a line away, and what stands before it. */
  private Line start(Line line) {
    int at = line.text().indexOf(separator);
    if (at < 0) {
      return line;
    }
    String word = line.text().substring(Math.min(at, line.skipBlanks(0)), at);
    Optional<CellSpec> spec = CellSpec.of(word);
    if (spec.isEmpty()) {
      return line;
    }
    specs.add(spec.get());
    if (open) {
      close(line, true);
    }
    row++;
    return line.from(at + separator.length());
  }

  /** The text up to a separator, with what is said of the next cell at its end. */
  private void end(Line line, int from, int at) {
    int end = at;
    int word = at;
    while (word > from && !Line.isBlank(line.text().charAt(word - 1))) {
      word--;
    }
    Optional<CellSpec> spec =
        word > from ? CellSpec.of(line.text().substring(word, at)) : Optional.empty();
    if (spec.isPresent()) {
      end = word;
    }
    specs.add(spec.orElse(CellSpec.PLAIN));
    buffer.add(new Line(line.text().substring(from, end).stripTrailing(), line.start() + from));
    close(line, false);
  }

  private void close(Line place, boolean last) {
    cells.add(new Cell(specs.poll(), buffer, place, last, row));
    buffer = new ArrayList<>();
    open = false;
  }
}
