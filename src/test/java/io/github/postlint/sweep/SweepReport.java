package io.github.postlint.sweep;

import java.util.Map;
import java.util.TreeMap;

/** A sweep as text. */
final class SweepReport {
  private record Row(int named, int all, Map<String, Integer> rules) {
    static final Row EMPTY = new Row(0, 0, Map.of());

    Row unnamed() {
      return new Row(named, all + 1, rules);
    }

    Row named(String rule) {
      Map<String, Integer> more = new TreeMap<>(rules);
      more.merge(rule, 1, Integer::sum);
      return new Row(named + 1, all + 1, more);
    }

    String text(String kind) {
      String by = rules.toString().replaceAll("[{}]", "").replace('=', ' ');
      return "%-16s %5d of %5d hits named  %s".formatted(kind, named, all, by).strip() + "\n";
    }
  }

  private final Sweep sweep;

  SweepReport(Sweep sweep) {
    this.sweep = sweep;
  }

  /** How many of how many hits are named, by kind and by which rules, and in all. */
  String table() {
    Map<String, Row> rows = new TreeMap<>();
    sweep
        .named()
        .forEach((hit, rule) -> rows.compute(hit.kind(), (kind, row) -> of(row).named(rule)));
    sweep.unnamed().forEach(hit -> rows.compute(hit.kind(), (kind, row) -> of(row).unnamed()));
    StringBuilder table = new StringBuilder();
    rows.forEach((kind, row) -> table.append(row.text(kind)));
    int named = sweep.named().size();
    int all = named + sweep.unnamed().size();
    return table
        .append(
            "%-16s %5d of %5d hits named (%.1f %%)%n"
                .formatted("all", named, all, 100 * sweep.share()))
        .toString();
  }

  private static Row of(Row row) {
    return row == null ? Row.EMPTY : row;
  }

  /** The unnamed hits by kind, each with its line of the source. */
  String list() {
    StringBuilder list = new StringBuilder();
    String kind = "";
    for (Hit hit : sweep.unnamed().stream().sorted().toList()) {
      if (!hit.kind().equals(kind)) {
        kind = hit.kind();
        list.append("\n== ").append(kind).append('\n');
      }
      list.append(entry(hit));
    }
    return list.toString();
  }

  private String entry(Hit hit) {
    String document = hit.site() + "/" + hit.path();
    String source = sweep.sources().get(document).line(hit.line()).strip();
    return "%s:%d%n    shown:  %s%n    source: %s%n"
        .formatted(document, hit.line(), hit.shown(), start(source));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(240, text.length()));
  }
}
