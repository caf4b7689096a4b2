package io.github.postlint.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All hits on sites, named and unnamed.
 *
 * @param named those that Postlint names
 * @param unnamed the others
 * @param meant hits that are none
 * @param sources the texts of documents by site and path
 */
record Sweep(
    List<Hit> named, List<Hit> unnamed, Exceptions meant, Map<String, SourceText> sources) {

  static Sweep of(List<SweptSite> sites) throws Exception {
    Sweep sweep =
        new Sweep(new ArrayList<>(), new ArrayList<>(), Exceptions.read(), new TreeMap<>());
    Map<Path, List<Rendered>> rendered =
        Rendered.of(sites).stream().collect(Collectors.groupingBy(each -> Path.of(each.site())));
    for (SweptSite site : sites) {
      Naming naming = Naming.of(site);
      for (Rendered document : rendered.getOrDefault(site.folder(), List.of())) {
        sweep.add(site, document, naming);
      }
    }
    return sweep;
  }

  private void add(SweptSite site, Rendered document, Naming naming) {
    SweptPage page = SweptPage.of(site, document);
    sources.put(site.name() + "/" + document.path(), page.source());
    for (HitFinder finder : HitFinder.ALL) {
      finder.find(page, hit -> add(hit, naming));
    }
  }

  private void add(Hit hit, Naming naming) {
    if (!meant.cover(hit)) {
      (naming.names(hit) ? named : unnamed).add(hit);
    }
  }

  /** How many of how many hits are named, by kind and in all. */
  String table() {
    Map<String, int[]> counts = new TreeMap<>();
    named.forEach(hit -> counts.computeIfAbsent(hit.kind(), key -> new int[2])[0]++);
    named.forEach(hit -> counts.get(hit.kind())[1]++);
    unnamed.forEach(hit -> counts.computeIfAbsent(hit.kind(), key -> new int[2])[1]++);
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            table.append("%-16s %5d of %5d hits named%n".formatted(kind, count[0], count[1])));
    int all = named.size() + unnamed.size();
    table.append(
        "%-16s %5d of %5d hits named (%.1f %%)%n"
            .formatted("all", named.size(), all, 100 * share()));
    return table.toString();
  }

  /** The share of the hits that are named, from 0 to 1. */
  double share() {
    int all = named.size() + unnamed.size();
    return all == 0 ? 1 : (double) named.size() / all;
  }

  /** The unnamed hits by kind, each with its line of the source. */
  String list() {
    StringBuilder list = new StringBuilder();
    String kind = "";
    for (Hit hit : unnamed.stream().sorted().toList()) {
      if (!hit.kind().equals(kind)) {
        kind = hit.kind();
        list.append("\n== ").append(kind).append('\n');
      }
      String source = sources.get(hit.site() + "/" + hit.path()).line(hit.line()).strip();
      list.append(
          "%s/%s:%d%n    shown:  %s%n    source: %s%n"
              .formatted(
                  hit.site(),
                  hit.path(),
                  hit.line(),
                  hit.shown(),
                  source.substring(0, Math.min(240, source.length()))));
    }
    return list.toString();
  }
}
