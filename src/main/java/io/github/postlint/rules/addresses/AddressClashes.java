package io.github.postlint.rules.addresses;

import io.github.postlint.lint.SiteReporter;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.WrittenFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents whose page is that of a copied file, and redirects from addresses that are in use. */
final class AddressClashes {
  private final SiteMap map;
  private final SiteReporter reporter;
  private final Map<String, Facts> documents = new HashMap<>();

  /**
   * @param documents those whose pages are certain
   */
  AddressClashes(List<Facts> documents, SiteMap map, SiteReporter reporter) {
    this.map = map;
    this.reporter = reporter;
    for (Facts document : documents) {
      this.documents.put(document.path(), document);
    }
  }

  void report() {
    for (WrittenFile second : map.overwrites().files()) {
      WrittenFile first = map.written().get(second.path());
      boolean copied = !documents.containsKey(second.source());
      Facts document = documents.get(copied ? first.source() : second.source());
      String other = copied ? second.source() : first.source();
      if (document != null && !documents.containsKey(other)) {
        copy(document, other);
      }
    }
    Map<String, WrittenFile> redirects = new HashMap<>();
    for (WrittenFile redirect : map.overwrites().redirects()) {
      WrittenFile page = map.written().get(redirect.path());
      WrittenFile earlier = redirects.putIfAbsent(redirect.path(), redirect);
      if (page != null) {
        redirect(redirect, page.source());
      } else if (earlier != null && !earlier.source().equals(redirect.source())) {
        twice(redirect, earlier);
      }
    }
  }

  private void copy(Facts document, String file) {
    String noun = document.kind().noun();
    reporter.report(
        PermalinkDuplicate.place(document),
        "This "
            + noun
            + " and the file "
            + file
            + " are both written to "
            + document.listing().page().orElseThrow()
            + ": readers get only one of them. Give the "
            + noun
            + " another address, or take the file away.");
  }

  /** A post from whose own address nobody is led on is there all the same. */
  private void redirect(WrittenFile redirect, String source) {
    Facts document = documents.get(redirect.source());
    boolean own = source.equals(redirect.source());
    if (own && document != null && document.kind() == DocumentKind.PAGE) {
      reporter.report(
          place(redirect),
          "This is the page's own address: a redirect to it is written over the page, and readers"
              + " never see it. Take the address out.");
    } else if (!own) {
      reporter.report(
          place(redirect),
          "The redirect from \""
              + redirect.address()
              + "\" and "
              + source
              + " are both written to /"
              + redirect.path()
              + ": readers get only one of them. Take the address out, or give "
              + source
              + " another one.");
    }
  }

  private void twice(WrittenFile redirect, WrittenFile earlier) {
    reporter.report(
        place(redirect),
        earlier.source()
            + " asks for a redirect from \""
            + earlier.address()
            + "\" as well: readers are led on to only one of the two. Take the address out of"
            + " one.");
  }

  private Place place(WrittenFile redirect) {
    Facts document = documents.get(redirect.source());
    if (document != null) {
      for (TextFact former : document.stated().getOrDefault(FactsReader.FORMER, List.of())) {
        if (former.text().equals(redirect.address())) {
          return former.place();
        }
      }
    }
    return Place.file(redirect.source());
  }
}
