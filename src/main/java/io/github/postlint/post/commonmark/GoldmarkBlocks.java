package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.body.TextBlock.Piece;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the texts of a body, what is defined in it, and its HTML. */
final class GoldmarkBlocks {
  private static final String COMMENT = "<!--";
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\[((?:[^\\[\\]\\\\]|\\\\.){1,999})\\]:[ \\t]*+\\n"
              + "?[ \\t]*+(<[^<>\\n"
              + "]*>|[^\\s<]\\S*)(?:(?:[ \\t]++\\n"
              + "?|\\n"
              + ")[ \\t]*+(?:\"[^\"]{0,999}\"|'[^']{0,999}'|\\([^()]{0,999}\\)))?[ \\t]*+(?:\\n"
              + "|$)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\n]{1,200})\\]:[ \\t]*");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{\\s*+(?:[.#][^\\s{}]++|[\\w:-]++\\s*+=[^{}]*+)[^{}]*+\\}");
  private final String text;
  private final int start;
  private final Goldmark goldmark;
  private final List<TextBlock> texts = new ArrayList<>();
  private final List<TextBlock> html = new ArrayList<>();
  private final Map<TextBlock, String> raws = new HashMap<>();
  private final LinkDefinitions definitions = new LinkDefinitions();

  /** Where parts of footnotes begin that are indented like code. */
  private final Set<Integer> noteStarts = new HashSet<>();

  private final GoldmarkTables tables;
  private final GoldmarkLists lists;
  private final List<TextBlock> drawn = new ArrayList<>();
  private final List<MarkupSlip> slips = new ArrayList<>();
  private Blocks code = new Blocks(List.of(), List.of());
  private boolean inNote;

  GoldmarkBlocks(String text, int start, Goldmark goldmark) {
    this.text = text;
    this.start = start;
    this.goldmark = goldmark;
    this.tables = new GoldmarkTables(text);
    this.lists = new GoldmarkLists(text, start);
  }

  List<TextBlock> texts() {
    return texts;
  }

  List<TextBlock> html() {
    return html;
  }

  /** The tables. */
  List<TextBlock> tables() {
    return drawn;
  }

  /** The lists that stand in no other block. */
  List<ItemList> lists() {
    return lists.end();
  }

  /** What is wrong with tables, and comments that nobody closes. */
  List<MarkupSlip> slips() {
    return Stream.concat(slips.stream(), tables.slips().stream()).toList();
  }

  /** The blocks of code, with the offsets of the body. */
  Blocks code() {
    return code;
  }

  LinkDefinitions definitions() {
    return definitions;
  }

  /** Whether what looks like code is a part of a footnote. */
  boolean isNote(CodeBlock block) {
    return block.kind() == CodeBlock.Kind.INDENTED && noteStarts.contains(block.span().start());
  }

  /** The words of a heading with the attributes behind them. */
  String raw(TextBlock heading) {
    return raws.getOrDefault(heading, heading.text());
  }

  GoldmarkBlocks read() {
    String body = text.substring(start);
    String readable = CommonMarkScanner.readable(body);
    Node first = CommonMarkScanner.tree(readable);
    code = CommonMarkScanner.scan(readable, first);
    if (readable.length() < body.length()) {
      code = new Blocks(code.code(), List.of());
    }
    for (Node node = first; node != null; node = CommonMarkScanner.next(node)) {
      if (node instanceof IndentedCodeBlock indented && inNote && !isNested(node)) {
        noteStarts.add(lines(indented.getContentLines()).get(0).start());
        paragraph(lines(indented.getContentLines()), true);
        continue;
      }
      inNote &= !(node instanceof Block);
      lists.visit(node);
      if (node instanceof Paragraph paragraph) {
        paragraph(lines(paragraph.getContentLines()), isNested(node));
      } else if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
        html(node);
      }
    }
    return this;
  }

  private static boolean isNested(Node node) {
    return !(node.getParent() instanceof Document);
  }

  /** The lines of a block without white space at their ends, as they stand in the source. */
  private List<Span> lines(Iterable<BasedSequence> content) {
    List<Span> lines = new ArrayList<>();
    for (BasedSequence line : content) {
      int from = start + line.getStartOffset();
      int to = Math.min(text.length(), start + line.getEndOffset());
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Span(from, to));
      }
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private void paragraph(List<Span> all, boolean nested) {
    List<Span> rest = all;
    while (!rest.isEmpty()) {
      rest = part(rest, nested);
    }
  }

  /** Reads lines up to the end of a table that a line of attributes ends; returns what follows. */
  private List<Span> part(List<Span> all, boolean nested) {
    List<Span> lines = new ArrayList<>(all);
    define(lines);
    int last = lines.size() - 1;
    if (goldmark.blockAttributes() && last >= 0 && isAttributes(lines.get(last))) {
      lines.remove(last);
    }
    List<Span> part = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      Matcher note = FOOTNOTE.matcher(text).region(line.start(), line.end());
      if (goldmark.footnotes() && note.lookingAt()) {
        text(part, nested);
        part.clear();
        inNote = true;
        definitions.addFootnote(note.group(1), new Span(note.start(), note.end(1) + 2));
        line = new Span(note.end(), line.end());
      } else if (i + 1 < lines.size() && tables.begins(line, lines.get(i + 1))) {
        text(part, nested);
        int end = tableEnd(lines, i);
        table(lines.subList(i, end), nested);
        return lines.subList(Math.min(lines.size(), end + 1), lines.size());
      }
      if (line.length() > 0) {
        part.add(line);
      }
    }
    text(part, nested);
    tables.miss(part);
    return List.of();
  }

  /** A line of attributes ends a table, where there are such. */
  private int tableEnd(List<Span> lines, int from) {
    int end = from + 2;
    while (end < lines.size() && !(goldmark.blockAttributes() && isAttributes(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private boolean isAttributes(Span line) {
    return ATTRIBUTES.matcher(text).region(line.start(), line.end()).matches();
  }

  /** Takes the definitions of links with which a paragraph begins. */
  private void define(List<Span> lines) {
    while (!lines.isEmpty() && text.charAt(lines.get(0).start()) == '[') {
      int count = Math.min(3, lines.size());
      StringBuilder head = new StringBuilder();
      for (Span line : lines.subList(0, count)) {
        head.append(text, line.start(), line.end()).append('\n');
      }
      Matcher definition = DEFINITION.matcher(head);
      boolean note = goldmark.footnotes() && head.charAt(1) == '^';
      if (note || !definition.lookingAt()) {
        return;
      }
      int used = (int) head.substring(0, definition.end()).chars().filter(c -> c == '\n').count();
      String address = definition.group(2);
      boolean angles = address.startsWith("<");
      String bare = angles ? address.substring(1, address.length() - 1) : address;
      int before =
          (int) head.substring(0, definition.start(2)).chars().filter(c -> c == '\n').count();
      int column = definition.start(2) - (head.lastIndexOf("\n", definition.start(2) - 1) + 1);
      int at = lines.get(before).start() + column + (angles ? 1 : 0);
      definitions.define(
          definition.group(1),
          new LinkDefinitions.Target(LiteralText.of(bare), new Span(at, at + bare.length())));
      lines.subList(0, used).clear();
    }
  }

  private void table(List<Span> lines, boolean nested) {
    Span whole = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    drawn.add(block(TextBlock.Kind.PARAGRAPH, 0, nested, List.of(whole)));
    for (Span cell : tables.read(lines)) {
      int from = cell.start();
      int to = cell.end();
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        add(TextBlock.Kind.CELL, 0, nested, List.of(new Span(from, to)));
      }
    }
  }

  private void text(List<Span> lines, boolean nested) {
    if (!lines.isEmpty()) {
      add(TextBlock.Kind.PARAGRAPH, 0, nested, lines);
    }
  }

  private TextBlock add(TextBlock.Kind kind, int level, boolean nested, List<Span> lines) {
    TextBlock block = block(kind, level, nested, lines);
    texts.add(block);
    return block;
  }

  private TextBlock block(TextBlock.Kind kind, int level, boolean nested, List<Span> lines) {
    StringBuilder words = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Span line : lines) {
      if (words.length() > 0) {
        words.append('\n');
      }
      pieces.add(new Piece(words.length(), line.start()));
      // Much faster than to append the characters one by one.
      words.append(text.substring(line.start(), line.end()));
    }
    Span span = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    return new TextBlock(kind, level, nested, span, words.toString(), pieces);
  }

  private void heading(Heading heading) {
    List<Span> lines = new ArrayList<>();
    int from = start + heading.getText().getStartOffset();
    int end = Math.min(text.length(), start + heading.getText().getEndOffset());
    while (from < end) {
      int stop = from;
      while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
        stop++;
      }
      lines.addAll(trimmed(from, stop));
      from = stop + 1;
    }
    if (lines.isEmpty()) {
      return;
    }
    Span last = lines.get(lines.size() - 1);
    String raw = text.substring(last.start(), last.end());
    Matcher attributes = GoldmarkIds.ATTRIBUTES.matcher(raw);
    if (goldmark.attributes() && attributes.find() && attributes.start() > 0) {
      lines.set(lines.size() - 1, new Span(last.start(), last.start() + attributes.start()));
    }
    TextBlock block = add(TextBlock.Kind.HEADING, heading.getLevel(), isNested(heading), lines);
    Span whole =
        new Span(
            start + heading.getStartOffset(),
            Math.max(block.span().end(), Math.min(text.length(), start + heading.getEndOffset())));
    TextBlock located =
        new TextBlock(
            block.kind(), block.level(), block.nested(), whole, block.text(), block.pieces());
    texts.set(texts.size() - 1, located);
    raws.put(located, raw);
  }

  private List<Span> trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? List.of(new Span(from, to)) : List.of();
  }

  private void html(Node node) {
    List<Span> span =
        trimmed(
            start + node.getStartOffset(), Math.min(text.length(), start + node.getEndOffset()));
    if (!span.isEmpty()) {
      Span one = span.get(0);
      String written = text.substring(one.start(), one.end());
      if (written.startsWith(COMMENT) && written.length() > COMMENT.length()) {
        comment(one.start(), written);
      }
      html.add(
          new TextBlock(
              TextBlock.Kind.PARAGRAPH,
              0,
              isNested(node),
              one,
              written,
              List.of(new Piece(0, one.start()))));
    }
  }

  /** Looks whether a comment is closed, and not by the end of another one that begins in it. */
  private void comment(int from, String written) {
    int end = written.indexOf("-->");
    int next = written.indexOf(COMMENT, COMMENT.length());
    boolean taken = next > 0 && end > next;
    if (taken || end < 0) {
      Span mark = new Span(from, from + COMMENT.length());
      Span other = taken ? new Span(from + next, from + next + COMMENT.length()) : mark;
      slips.add(new MarkupSlip(MarkupSlip.Kind.UNCLOSED_COMMENT, mark, other, written));
    }
  }
}
