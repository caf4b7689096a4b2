package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The years of a term as columns, the oldest first, each a link to its posts. */
final class YearChart {
  /** As many columns as a phone of 360 pixels has room for. */
  private static final int NARROW = 13;

  private final Texts texts;

  YearChart(Texts texts) {
    this.texts = texts;
  }

  /** How many columns a row has on a phone: rows are equally full, or nearly. */
  static int narrow(int years) {
    int rows = (years + NARROW - 1) / NARROW;
    return rows == 0 ? 1 : (years + rows - 1) / rows;
  }

  List<Map<String, Object>> of(IndexedTerm term, YearPages places) {
    Scale scale = new Scale(term.years().values());
    List<Map<String, Object>> columns = new ArrayList<>();
    term.years()
        .forEach(
            (year, count) -> {
              Map<String, Object> column = new HashMap<>();
              String digits = year.toString();
              int century = Math.max(0, digits.length() - 2);
              column.put("year", digits);
              column.put("century", digits.substring(0, century));
              column.put("shortYear", digits.substring(century));
              column.put("path", places.href(year));
              column.put("count", texts.number(count));
              column.put("countText", texts.count("posts", count));
              column.put("percent", scale.percent(count));
              columns.add(column);
            });
    return columns;
  }
}
