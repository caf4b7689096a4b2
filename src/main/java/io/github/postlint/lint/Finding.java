package io.github.postlint.lint;

import io.github.postlint.post.Range;
import io.github.postlint.site.Place;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong in a file.
 *
 * @param ruleId the rule that found it
 * @param severity how much it matters on this site
 * @param path relative to the site, with {@code /} between folders
 * @param range the place; {@link Range#FILE} for what concerns the file as a whole
 * @param message what the reader would see, then what to do
 * @param line the text of the first line of {@code range}, for the report; empty where no line is
 *     worth showing
 * @param fix edits that remove the finding
 */
public record Finding(
    String ruleId,
    Severity severity,
    String path,
    Range range,
    String message,
    String line,
    Optional<Fix> fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(finding -> finding.range().start())
          .thenComparing(Finding::ruleId)
          .thenComparing(finding -> finding.range().end())
          .thenComparing(Finding::message);

  /** A finding at a place of the site. */
  public static Finding at(
      Place place, String ruleId, Severity severity, String message, Optional<Fix> fix) {
    return new Finding(ruleId, severity, place.path(), place.range(), message, place.line(), fix);
  }

  /** By path, position, rule and message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
