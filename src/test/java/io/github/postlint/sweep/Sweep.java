package io.github.postlint.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All hits on sites, named and unnamed.
 *
 * @param named those that Postlint names, and the rule
 * @param unnamed the others
 * @param meant hits that are none
 * @param sources the texts of documents by site and path
 */
record Sweep(
    Map<Hit, String> named, List<Hit> unnamed, Exceptions meant, Map<String, SourceText> sources) {

  static Sweep of(List<SweptSite> sites) throws Exception {
    Sweep sweep =
        new Sweep(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            Exceptions.read("exceptions.tsv"),
            new TreeMap<>());
    Map<Path, List<Rendered>> rendered =
        Rendered.of(sites).stream().collect(Collectors.groupingBy(each -> Path.of(each.site())));
    for (SweptSite site : sites) {
      sweep.add(site, rendered.getOrDefault(site.folder(), List.of()), HitFinder.ALL);
    }
    return sweep;
  }

  /** The hits that some finders find on the pages of one site, whatever has rendered it. */
  static Sweep of(
      SweptSite site, List<Rendered> documents, List<HitFinder> finders, Exceptions meant) {
    Sweep sweep = new Sweep(new LinkedHashMap<>(), new ArrayList<>(), meant, new TreeMap<>());
    sweep.add(site, documents, finders);
    return sweep;
  }

  private void add(SweptSite site, List<Rendered> documents, List<HitFinder> finders) {
    Naming naming = Naming.of(site);
    for (Rendered document : documents) {
      add(site, document, naming, finders);
    }
  }

  private void add(SweptSite site, Rendered document, Naming naming, List<HitFinder> finders) {
    SweptPage page = SweptPage.of(site, document);
    sources.put(site.name() + "/" + document.path(), page.source());
    for (HitFinder finder : finders) {
      finder.find(page, hit -> add(hit, naming));
    }
  }

  private void add(Hit hit, Naming naming) {
    if (!meant.cover(hit)) {
      naming.rule(hit).ifPresentOrElse(rule -> named.put(hit, rule), () -> unnamed.add(hit));
    }
  }

  /** The share of the hits that are named, from 0 to 1. */
  double share() {
    int all = named.size() + unnamed.size();
    return all == 0 ? 1 : (double) named.size() / all;
  }
}
