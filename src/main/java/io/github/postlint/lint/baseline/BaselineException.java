package io.github.postlint.lint.baseline;

/** A baseline cannot be read; the message says where, why, and what to do. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  BaselineException(String message, Throwable cause) {
    super(message, cause);
  }
}
