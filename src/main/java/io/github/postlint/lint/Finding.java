package io.github.postlint.lint;

import io.github.postlint.post.text.Range;
import io.github.postlint.site.facts.Place;
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

  /** A finding at a place of the site. */
  public static Finding at(
      Place place, String ruleId, Severity severity, String message, Optional<Fix> fix) {
    return new Finding(ruleId, severity, place.path(), place.range(), message, place.line(), fix);
  }

  /** By path, position, rule and message. */
  @Override
  public int compareTo(Finding other) {
    int order = compare(path, other.path);
    if (order == 0) {
      order = range.start().compareTo(other.range.start());
    }
    if (order == 0) {
      order = compare(ruleId, other.ruleId);
    }
    if (order == 0) {
      order = range.end().compareTo(other.range.end());
    }
    return order == 0 ? message.compareTo(other.message) : order;
  }

  /** Most neighbours share one text, which equals itself at a glance. */
  private static int compare(String text, String other) {
    return text.equals(other) ? 0 : text.compareTo(other);
  }
}
