package io.github.postlint.tags.output;

/** An output folder cannot be written. The message says which file, why, and what to do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for the user. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
