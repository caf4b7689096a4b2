package io.github.postlint.sweep;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A document, as it is written and as readers see it.
 *
 * @param site the site
 * @param rendered what Jekyll makes of it
 * @param source the file
 * @param body the page
 * @param blocks its visible text
 */
record SweptPage(
    SweptSite site, Rendered rendered, SourceText source, Element body, List<TextBlock> blocks) {

  static SweptPage of(SweptSite site, Rendered rendered) {
    SourceText source = SourceText.read(site.root().resolve(rendered.path()));
    String page = rendered.page() == null ? "" : rendered.page();
    Element body = Jsoup.parseBodyFragment(page).body();
    return new SweptPage(site, rendered, source, body, VisibleText.of(body));
  }

  /** A hit in the paragraph of a line. */
  Hit hit(String kind, Hit.Group group, int line, String shown) {
    return hit(kind, group, line, line, line, shown);
  }

  /** A hit whose cause may be on any line from the paragraph of one to that of another. */
  Hit hit(String kind, Hit.Group group, int line, int first, int last, String shown) {
    int start = first <= bodyLine() ? first : Math.max(bodyLine(), source.blockStart(first));
    int end = source.blockEnd(last);
    return new Hit(kind, group, site.name(), rendered.path(), line, start, end, shown);
  }

  /** The first line of the body. */
  int bodyLine() {
    return Math.max(1, rendered.body());
  }

  /** The line of the source that a line of Liquid's output is, where Liquid keeps line ends. */
  int sourceLine(int printed) {
    return printed == 0 ? 0 : Math.min(printed + bodyLine() - 1, source.lineCount());
  }
}
