package io.github.postlint.fix;

/** A file must not be written; the message says why, as the end of a sentence about it. */
final class UnfitException extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitException(String reason) {
    super(reason);
  }
}
