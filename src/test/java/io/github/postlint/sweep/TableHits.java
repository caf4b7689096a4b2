package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds tables that nobody drew: those without a line of dashes and without a bar at the margin.
 */
final class TableHits implements HitFinder {
  private static final Pattern DASHES = Pattern.compile("^\\s*[|+]?[\\s:|+-]*-[\\s:|+-]*$");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    for (Element table : page.body().select("table[data-sweep-made=table]")) {
      List<String> words =
          SourceText.words(table.text()).stream().map(SourceText.Word::text).toList();
      int hint = page.sourceLine(Integer.parseInt(table.attr("data-sweep-line")));
      List<String> first = words.subList(0, Math.min(4, words.size()));
      int line = page.source().findWords(first, page.bodyLine(), hint);
      line = line == 0 ? hint : line;
      if (!isDrawn(page.source(), line)) {
        String text = table.text();
        String shown = text.substring(0, Math.min(60, text.length()));
        hits.accept(page.hit("table", Hit.Group.MARK, line, shown));
      }
    }
  }

  private static boolean isDrawn(SourceText source, int line) {
    for (int i = source.blockStart(line); i <= source.blockEnd(line); i++) {
      String text = source.line(i).strip();
      if (DASHES.matcher(text).matches() || text.startsWith("|")) {
        return true;
      }
    }
    return false;
  }
}
