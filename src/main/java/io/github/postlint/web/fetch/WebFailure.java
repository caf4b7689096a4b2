package io.github.postlint.web.fetch;

/**
 * Why a server gave no answer.
 *
 * @param kind what went wrong
 * @param detail a clause that says what exactly, such as {@code the connection was refused}
 */
public record WebFailure(Kind kind, String detail) implements WebReply {

  /** What went wrong. */
  public enum Kind {
    /** The host's name leads to no address. */
    HOST,
    /** The host's addresses are not public, so that it was not asked. */
    NOT_PUBLIC,
    /** Nobody takes connections there. */
    CONNECTION,
    /** The certificate is not one that browsers accept. */
    CERTIFICATE,
    /** It took too long. */
    TIME,
    /** The connection broke, or what came was not HTTP. */
    BROKEN
  }
}
