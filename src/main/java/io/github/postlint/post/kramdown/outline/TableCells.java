package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.kramdown.block.Table;
import io.github.postlint.post.kramdown.scan.BacktickRuns;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the rows of a table into cells. Bars in code are none, nor are those after a backslash. */
public final class TableCells {
  private static final Pattern CODE_ELEMENT = Pattern.compile("<code[^\\n]*?>[^\\n]*?</code>");

  private final List<MappedText.Builder> cells = new ArrayList<>();
  private final List<MappedText> closed = new ArrayList<>();

  private TableCells() {}

  /** The cells of a table, row by row, without the white space around them. */
  public static List<MappedText> of(Node table) {
    ContainerText text = table.text();
    String chars = text.chars();
    boolean bar = Chars.at(chars, Chars.skipWhite(chars, table.from())) == '|';
    List<MappedText> all = new ArrayList<>();
    for (int at = table.from(); at < table.to(); at = Chars.nextLine(chars, at)) {
      if (!Table.isSeparator(chars, at)) {
        int end = Chars.lineEnd(chars, at);
        while (end > at && Chars.isSpaceOrTab(chars.charAt(end - 1))) {
          end--;
        }
        all.addAll(new TableCells().row(MappedText.of(text, at, end), bar));
      }
    }
    return all;
  }

  private List<MappedText> row(MappedText row, boolean leadingBar) {
    Matcher code = CODE_ELEMENT.matcher(row.chars());
    int at = 0;
    while (code.find()) {
      addParts(row.part(at, code.start()));
      last().add(row, code.start(), code.end());
      at = code.end();
    }
    addParts(row.part(at, row.length()));
    for (MappedText.Builder cell : cells) {
      closed.add(cell.build().strip());
    }
    if (leadingBar && !closed.isEmpty() && closed.get(0).length() == 0) {
      closed.remove(0);
    }
    return closed;
  }

  private MappedText.Builder last() {
    if (cells.isEmpty()) {
      cells.add(new MappedText.Builder());
    }
    return cells.get(cells.size() - 1);
  }

  private void addParts(MappedText part) {
    String chars = part.chars();
    BacktickRuns runs = new BacktickRuns(chars, 0, chars.length());
    int plain = 0;
    int at = 0;
    while (at < chars.length()) {
      int run = Chars.run(chars, at, '`');
      int close = run == 0 || isText(chars, at, run) ? -1 : runs.find(at + run, run);
      if (close >= 0) {
        addText(part, plain, at);
        addCode(part, at + run, close, run);
        plain = close + run;
      }
      at = close >= 0 ? plain : at + Math.max(1, run);
    }
    addText(part, plain, chars.length());
  }

  private static boolean isText(String chars, int at, int run) {
    return run == 1
        && (at == 0 || WhiteSpace.is(chars.charAt(at - 1)))
        && at + 1 < chars.length()
        && WhiteSpace.is(chars.charAt(at + 1));
  }

  private void addText(MappedText part, int from, int to) {
    String chars = part.chars();
    for (int at = from; at < to; at++) {
      char c = chars.charAt(at);
      if (c == '|' && (at == from || chars.charAt(at - 1) != '\\')) {
        last();
        cells.add(new MappedText.Builder());
      } else if (c != '\\' || at + 1 >= to || chars.charAt(at + 1) != '|') {
        last().add(part, at, at + 1);
      }
    }
  }

  /** kramdown puts code back between more backticks than there are in it. */
  private void addCode(MappedText part, int from, int to, int run) {
    String chars = part.chars();
    int start = run > 1 && to > from && chars.charAt(from) == ' ' ? from + 1 : from;
    int end = run > 1 && to > start && chars.charAt(to - 1) == ' ' ? to - 1 : to;
    String longest = "";
    for (int at = start; at < end; at++) {
      int ticks = Math.min(end - at, Chars.run(chars, at, '`'));
      longest = "`".repeat(Math.max(longest.length(), ticks));
      at += Math.max(0, ticks - 1);
    }
    String mark = longest + "`";
    String pad = mark.length() > 1 ? " " : "";
    addMark(part, mark + pad, from);
    last().add(part, start, end);
    addMark(part, pad + mark, to);
  }

  private void addMark(MappedText part, String mark, int at) {
    int source = part.source(at, at).start();
    for (int i = 0; i < mark.length(); i++) {
      last().add(mark.charAt(i), source);
    }
  }
}
