package io.github.postlint.web.visit;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an address.
 *
 * @param outcome in a word
 * @param detail a clause that says what exactly, such as {@code its server answers 404}; empty of
 *     what is alive
 * @param moved where the address leads for good, if it does
 * @param asked the fragments that were looked for on the page
 * @param lacking those of them that it does not have
 * @param at when that was found out
 */
public record Answer(
    Outcome outcome,
    String detail,
    Optional<URI> moved,
    Set<String> asked,
    Set<String> lacking,
    Instant at) {

  /** What an address is good for. */
  public enum Outcome {
    /** Readers get a page. */
    ALIVE,
    /** The server says that there is none: 404 or 410. */
    DEAD,
    /** The host's name leads nowhere. */
    NO_HOST,
    /** Browsers warn of the host's certificate. */
    NO_TRUST,
    /** No page came, but may on another day. */
    UNREACHABLE,
    /** Nothing can be said: it was not asked, or programs get no answer that counts. */
    UNDECIDED
  }

  /** Copies the sets. */
  public Answer {
    asked = Set.copyOf(asked);
    lacking = Set.copyOf(lacking);
  }

  /** One of an address that gives no page. */
  static Answer of(Outcome outcome, String detail, Instant at) {
    return new Answer(outcome, detail, Optional.empty(), Set.of(), Set.of(), at);
  }
}
