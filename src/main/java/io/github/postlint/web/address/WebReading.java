package io.github.postlint.web.address;

/** What a browser makes of the address in a link. */
public sealed interface WebReading {

  /** Nothing that a browser would ask a server for. */
  record Elsewhere() implements WebReading {}

  /** It would ask for this. */
  record Asked(WebAddress address) implements WebReading {}

  /**
   * No browser can open it.
   *
   * @param reason a clause, such as {@code its port is not a number}
   */
  record Broken(String reason) implements WebReading {}

  /**
   * Browsers may open it, but Postlint does not.
   *
   * @param reason a clause, such as {@code it holds a password}
   */
  record Refused(String reason) implements WebReading {}
}
