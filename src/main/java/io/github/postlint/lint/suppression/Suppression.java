package io.github.postlint.lint.suppression;

import io.github.postlint.site.facts.Place;

/**
 * An author's word that a finding is meant to be.
 *
 * @param ruleId the rule that shall be silent
 * @param firstLine the first line, 1-based, on which it shall be silent
 * @param lastLine the last such line
 * @param reason why; empty where none is given
 * @param needsReason whether the form in which it is written has room for a reason
 * @param place where the suppression stands
 */
public record Suppression(
    String ruleId, int firstLine, int lastLine, String reason, boolean needsReason, Place place) {

  /** The same, but only up to a line. */
  public Suppression until(int line) {
    return new Suppression(ruleId, firstLine, line, reason, needsReason, place);
  }
}
