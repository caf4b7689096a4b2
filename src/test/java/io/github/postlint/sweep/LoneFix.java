package io.github.postlint.sweep;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A fix that is made alone.
 *
 * @param before the file's text
 * @param after the same with the fix
 */
record LoneFix(SweptSite site, Finding finding, Source before, String after) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What a front matter holds, whatever the format, ends here. */
  private static final Pattern HEAD_END = Pattern.compile("---|\\+\\+\\+|\\.\\.\\.|~~~~~~");

  static LoneFix of(SweptSite site, Finding finding) throws IOException {
    byte[] bytes = Files.readAllBytes(site.root().resolve(finding.path()));
    Source source = SourceReader.decode(bytes, finding.path());
    List<TextEdit> edits = finding.fix().orElseThrow().edits(source.lines());
    return new LoneFix(site, finding, source, TextEdit.apply(source.text(), edits));
  }

  /** How reports call it. */
  String name() {
    return site.name()
        + "/"
        + finding.path()
        + ":"
        + finding.range().start().line()
        + " "
        + finding.ruleId();
  }

  /** The paragraphs that the finding and its fix touch, before and after. */
  String place() {
    List<TextEdit> edits = finding.fix().orElseThrow().edits(before.lines());
    int from = edits.stream().mapToInt(edit -> edit.span().start()).min().orElse(0);
    int to = edits.stream().mapToInt(edit -> edit.span().end()).max().orElse(0);
    int growth = after.length() - before.text().length();
    return paragraphs(before.text(), from, to) + "\n" + paragraphs(after, from, to + growth);
  }

  /** All lines from the empty one above a stretch to the one below. */
  private static String paragraphs(String text, int from, int to) {
    LineTable table = new LineTable(text);
    List<String> lines =
        new ArrayList<>(text.replace("\r\n", "\n").replace('\r', '\n').lines().toList());
    int first = table.lineOf(from) - 1;
    int last = Math.min(lines.size(), table.lineOf(Math.min(to, text.length()))) - 1;
    int head = head(lines);
    if (first <= head) {
      first = 0;
      last = Math.max(last, head);
    }
    while (first > 0 && first - 1 < lines.size() && !lines.get(first - 1).isBlank()) {
      first--;
    }
    while (last + 1 < lines.size() && !lines.get(last + 1).isBlank()) {
      last++;
    }
    return String.join(
        "\n", lines.subList(Math.min(first, lines.size()), Math.max(first, last + 1)));
  }

  /** The index of the line that ends the front matter, or -1. */
  private static int head(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (HEAD_END.matcher(lines.get(i).strip()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the front matter is mended. */
  boolean isInHead() {
    return finding.range().start().line() <= head(before.text().lines().toList()) + 1;
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
  }
}
