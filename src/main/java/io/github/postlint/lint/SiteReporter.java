package io.github.postlint.lint;

import io.github.postlint.site.facts.Place;
import java.util.Optional;

/** Takes a rule's findings across the site. */
public interface SiteReporter {

  /**
   * Reports a finding with the rule's own severity.
   *
   * @param place a file of the site and a range in it
   * @param message what the reader would see, then what to do
   */
  void report(Place place, String message);

  /**
   * Reports a finding that weighs more or less than the rule's others. A site's own choice still
   * wins.
   */
  void report(Severity severity, Place place, String message);

  /** Reports a finding with a fix of the file at {@code place}. */
  void report(Severity severity, Place place, String message, Fix fix);

  /** Reports a finding, with a fix where there is one. */
  default void report(Severity severity, Place place, String message, Optional<Fix> fix) {
    if (fix.isPresent()) {
      report(severity, place, message, fix.get());
    } else {
      report(severity, place, message);
    }
  }

  /** Takes note of what the rule inferred, for those who wonder about its findings. */
  default void inferred(Convention convention) {}

  /** Takes note of how much the rule could decide; once a rule and subject. */
  default void covered(Coverage coverage) {}
}
