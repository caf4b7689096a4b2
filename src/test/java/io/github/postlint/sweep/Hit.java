package io.github.postlint.sweep;

import java.util.Comparator;

/**
 * Something on a page that no author means anyone to see, or that is missing there.
 *
 * @param kind what it is, such as {@code **}
 * @param group how its cause is looked for
 * @param site the site's name
 * @param path the document's
 * @param line the 1-based line of the source
 * @param cause the first line at which the cause may be; as a rule that of the paragraph
 * @param end the last line of it
 * @param shown the text around it on the page, for the report
 */
record Hit(
    String kind, Group group, String site, String path, int line, int cause, int end, String shown)
    implements Comparable<Hit> {

  /** How Postlint has to name a hit. */
  enum Group {
    /** A mark in the text, by a rule that is about marks. */
    MARK,
    /** Something about the file or its front matter, by any rule on the line. */
    FILE,
    /** A build that stops, by an error. */
    STOP
  }

  @Override
  public int compareTo(Hit other) {
    return Comparator.comparing(Hit::kind)
        .thenComparing(Hit::site)
        .thenComparing(Hit::path)
        .thenComparing(Hit::line)
        .compare(this, other);
  }
}
