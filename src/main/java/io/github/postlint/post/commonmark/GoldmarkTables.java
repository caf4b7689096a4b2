package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads tables, and finds rows of which Goldmark makes none or from which it drops cells. */
final class GoldmarkTables {
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?");

  /** What was meant for one: hyphens that an editor made dashes of, spaces between them. */
  private static final Pattern LIKE_DELIMITERS = Pattern.compile("[|:\\-+=\u2013\u2014 \\t]+");

  /** A row, or what readers hardly see in one. */
  private static final Pattern MARKED = Pattern.compile("\\||^(?:<|&nbsp;|\\{)");

  private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]");

  private final String text;
  private final List<MarkupSlip> slips = new ArrayList<>();

  GoldmarkTables(String text) {
    this.text = text;
  }

  /** The slips of all tables that were read. */
  List<MarkupSlip> slips() {
    return slips;
  }

  /** Whether a table begins with the two lines. */
  boolean begins(Span header, Span delimiters) {
    String row = written(delimiters);
    return row.indexOf('-') >= 0
        && (row.indexOf('|') >= 0 || written(header).indexOf('|') >= 0)
        && DELIMITERS.matcher(row).matches()
        && cells(header).size() <= cells(delimiters).size();
  }

  /**
   * The cells that readers see.
   *
   * @param lines of the table; the second has the delimiters
   */
  List<Span> read(List<Span> lines) {
    int columns = cells(lines.get(1)).size();
    List<Span> all = new ArrayList<>();
    boolean lost = false;
    boolean told = false;
    for (int i = 0; i < lines.size(); i++) {
      List<Span> cells = i == 1 ? List.of() : cells(lines.get(i));
      all.addAll(cells.subList(0, Math.min(columns, cells.size())));
      for (Span cell : cells.subList(Math.min(columns, cells.size()), cells.size())) {
        if (!lost && !written(cell).isBlank()) {
          slips.add(MarkupSlip.of(MarkupSlip.Kind.CELL_TOO_MANY, cell, String.valueOf(columns)));
          lost = true;
        }
      }
      boolean text = i > 2 && columns > 1 && !MARKED.matcher(written(lines.get(i))).find();
      if (text && !told) {
        slips.add(MarkupSlip.of(MarkupSlip.Kind.TEXT_IN_TABLE, lines.get(i), ""));
        told = true;
      }
    }
    return all;
  }

  /** Looks for what was drawn as a table, in the lines of a paragraph that has none. */
  void miss(List<Span> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      String below = written(next);
      boolean delimiters =
          written(line).indexOf('|') >= 0
              && below.indexOf('|') >= 0
              && LIKE_DELIMITERS.matcher(below).matches()
              && DASH.matcher(below).find();
      if (delimiters || (isRow(line) && isRow(next))) {
        String detail =
            !delimiters
                ? ""
                : DELIMITERS.matcher(below).matches()
                    ? cells(line).size() + "/" + cells(next).size()
                    : below;
        slips.add(MarkupSlip.of(MarkupSlip.Kind.NO_TABLE, delimiters ? next : line, detail));
        return;
      }
    }
  }

  private boolean isRow(Span line) {
    String row = written(line);
    return row.length() > 4 && row.startsWith("| ") && row.endsWith(" |");
  }

  private String written(Span span) {
    return text.substring(span.start(), span.end());
  }

  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    int from = line.start() + (text.charAt(line.start()) == '|' ? 1 : 0);
    for (int at = from; at < line.end(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '|') {
        cells.add(new Span(from, at));
        from = at + 1;
      }
    }
    if (from < line.end()) {
      cells.add(new Span(from, line.end()));
    }
    return cells;
  }
}
