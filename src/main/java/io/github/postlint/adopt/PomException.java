package io.github.postlint.adopt;

/** A pom cannot be edited; the message says why. */
public final class PomException extends Exception {
  private static final long serialVersionUID = 1L;

  PomException(String message) {
    super(message);
  }
}
