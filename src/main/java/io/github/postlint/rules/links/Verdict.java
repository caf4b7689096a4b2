package io.github.postlint.rules.links;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Severity;
import java.util.Optional;

/**
 * What is known of a reference.
 *
 * @param state whether it leads to something
 * @param text the message where it is wrong, the reason where it is not decided
 * @param fix where it is wrong, what is to be written instead, if that is known
 */
record Verdict(State state, String text, Optional<Fix> fix) {
  /** Leads out of the site, or is not an address. */
  static final Verdict OUTSIDE = new Verdict(State.OUTSIDE, "", Optional.empty());

  static final Verdict RIGHT = new Verdict(State.RIGHT, "", Optional.empty());

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
    return told ? likelyWrong("Where this template is used: " + text).with(fix) : this;
  }

  /** The same where a repair is known. */
  Verdict with(Optional<Fix> repair) {
    return severity().isPresent() ? new Verdict(state, text, repair) : this;
  }

  static Verdict undecided(String reason) {
    return new Verdict(State.UNDECIDED, reason, Optional.empty());
  }

  static Verdict wrong(String message) {
    return new Verdict(State.WRONG, message, Optional.empty());
  }

  /** Wrong unless something that cannot be read publishes it after all. */
  static Verdict likelyWrong(String message) {
    return new Verdict(State.LIKELY_WRONG, message, Optional.empty());
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
