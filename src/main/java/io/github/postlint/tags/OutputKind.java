package io.github.postlint.tags;

/** What an index can be written as. */
public enum OutputKind {
  /** {@code index.json} with its schema, for any program. */
  JSON,
  /** {@code data/}, for the data folders of Jekyll and Hugo. */
  DATA,
  /** {@code report.md} and {@code report.json}, for the editor. */
  REPORT,
  /** {@code pages/jekyll/}. */
  JEKYLL,
  /** {@code pages/hugo/}. */
  HUGO,
  /** {@code pages/jbake/}. */
  JBAKE,
  /** {@code pages/roq/}. */
  ROQ,
  /** {@code html/}, pages that need no generator. */
  HTML,
  /** Feeds for each term, beside the HTML pages. */
  FEEDS,
  /** {@code html/sitemap.xml}. */
  SITEMAP
}
