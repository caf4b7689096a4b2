package io.github.postlint.web.visit;

import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where an address has led.
 *
 * @param hops the redirects, in order
 * @param reply what came at their end
 */
record Trail(List<Hop> hops, WebReply reply) {

  /**
   * One redirect.
   *
   * @param status such as 301
   * @param to where it leads
   */
  record Hop(int status, WebAddress to) {
    boolean isPermanent() {
      return status == 301 || status == 308;
    }
  }

  Trail {
    hops = List.copyOf(hops);
  }

  /** Whether readers get a page. */
  boolean isGood() {
    return reply instanceof WebResponse response
        && response.status() >= 200
        && response.status() < 300;
  }

  /** Where the address leads for good: to the last address before what may change. */
  Optional<URI> moved() {
    Optional<URI> moved = Optional.empty();
    for (Hop hop : hops) {
      if (!hop.isPermanent()) {
        return moved;
      }
      moved = Optional.of(hop.to().uri());
    }
    return moved;
  }

  /** Whether servers say themselves where on the page readers arrive. */
  boolean choosesFragment() {
    return hops.stream().anyMatch(hop -> hop.to().fragment().isPresent());
  }
}
