package io.github.postlint.web.visit;

/** There is no time left to ask; the message is a clause that says why. */
final class OutOfTimeException extends Exception {
  OutOfTimeException(String reason) {
    super(reason);
  }
}
