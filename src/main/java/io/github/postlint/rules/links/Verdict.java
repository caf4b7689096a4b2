package io.github.postlint.rules.links;

import io.github.postlint.lint.Severity;
import java.util.Optional;

/**
 * What is known of a reference.
 *
 * @param state whether it leads to something
 * @param text the message where it is wrong, the reason where it is not decided
 */
record Verdict(State state, String text) {
  /** Leads out of the site, or is not an address. */
  static final Verdict OUTSIDE = new Verdict(State.OUTSIDE, "");

  static final Verdict RIGHT = new Verdict(State.RIGHT, "");

  enum State {
    OUTSIDE,
    RIGHT,
    WRONG,
    LIKELY_WRONG,
    UNDECIDED
  }

  /** The same in a template, of which nobody knows whether a page uses it. */
  Verdict inTemplate() {
    boolean told = state == State.WRONG || state == State.LIKELY_WRONG;
    return told ? likelyWrong("Where this template is used: " + text) : this;
  }

  static Verdict undecided(String reason) {
    return new Verdict(State.UNDECIDED, reason);
  }

  static Verdict wrong(String message) {
    return new Verdict(State.WRONG, message);
  }

  /** Wrong unless something that cannot be read publishes it after all. */
  static Verdict likelyWrong(String message) {
    return new Verdict(State.LIKELY_WRONG, message);
  }

  /** How much it weighs; empty where nothing is to be reported. */
  Optional<Severity> severity() {
    return switch (state) {
      case WRONG -> Optional.of(Severity.ERROR);
      case LIKELY_WRONG -> Optional.of(Severity.WARNING);
      default -> Optional.empty();
    };
  }
}
