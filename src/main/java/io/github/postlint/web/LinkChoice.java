package io.github.postlint.web;

import java.net.URI;

/**
 * Which addresses are asked for.
 *
 * @param allowed only these, where there are any
 * @param ignored none of these
 */
public record LinkChoice(AddressPatterns allowed, AddressPatterns ignored) {

  /** Whether an address is asked for. */
  boolean isWanted(URI address) {
    return (allowed.patterns().isEmpty() || allowed.fit(address)) && !ignored.fit(address);
  }
}
