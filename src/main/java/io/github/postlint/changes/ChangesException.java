package io.github.postlint.changes;

/** What has changed cannot be told; the message says why, and what to do. */
public final class ChangesException extends Exception {
  private static final long serialVersionUID = 1L;

  ChangesException(String message) {
    super(message);
  }
}
