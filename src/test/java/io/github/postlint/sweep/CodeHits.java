package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds text that is taken for code because it is indented, and marks of fences inside of code. */
final class CodeHits implements HitFinder {
  private static final Pattern TEXT =
      Pattern.compile(
          "\\]\\((?:https?:|/)|\\*\\*\\w+|(?m:^(?:[*+-]|\\d+\\.) +[\\p{L}\\[])|(?m:^```)"
              + "|</?(?:div|p|img|a|br|ul|li|figure|iframe|table|td|tr|center|span)\\b"
              + "|(?m:^\\p{Lu}(?:[\\p{L},’']+ ){7,}[\\p{L}]+[.,:]?)");

  private static final Pattern LONG_FENCE = Pattern.compile("^\\s*(?:````|~~~)");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    for (Element code : page.body().select("[data-sweep-made=indented]")) {
      report(page, code, "indented code", TEXT, hits);
    }
    for (Element code : page.body().select("[data-sweep-made=codeblock]")) {
      report(page, code, "fence in code", Pattern.compile("(?m)^\\s*(?:```|~~~)"), hits);
    }
  }

  private static void report(
      SweptPage page, Element code, String kind, Pattern pattern, Consumer<Hit> hits) {
    String text = code.wholeText();
    if (pattern.matcher(text).find()) {
      List<String> words = SourceText.words(text).stream().map(SourceText.Word::text).toList();
      int hint = page.sourceLine(Integer.parseInt(code.attr("data-sweep-line")));
      List<String> first = words.subList(0, Math.min(4, words.size()));
      int line = page.source().findWords(first, page.bodyLine(), hint);
      line = line == 0 ? hint : line;
      if (isLongFence(page.source(), line)) {
        return;
      }
      String shown = text.strip().replace('\n', ' ');
      hits.accept(
          page.hit(kind, Hit.Group.MARK, line, shown.substring(0, Math.min(60, shown.length()))));
    }
  }

  /** Whether the author fenced the code so that it can show fences. */
  private static boolean isLongFence(SourceText source, int line) {
    for (int i = line - 1; i > Math.max(0, line - 4); i--) {
      if (LONG_FENCE.matcher(source.line(i)).find()) {
        return true;
      }
    }
    return false;
  }
}
