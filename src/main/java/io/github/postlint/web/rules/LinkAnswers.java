package io.github.postlint.web.rules;

import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.visit.Answer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the addresses that a site links to.
 *
 * @param byAddress the answers; addresses that were left out have none
 */
public record LinkAnswers(Map<URI, Answer> byAddress) {

  /** Copies the map. */
  public LinkAnswers {
    byAddress = Map.copyOf(byAddress);
  }

  /** What is known of an address. */
  Optional<Answer> of(WebAddress address) {
    return Optional.ofNullable(byAddress.get(address.uri()));
  }
}
