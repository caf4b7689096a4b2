package io.github.postlint.web.address;

import java.net.URI;
import java.util.Optional;

/**
 * An address of the web in the form in which a browser asks for it.
 *
 * @param uri with the scheme {@code http} or {@code https}, a host in ASCII and a path, without a
 *     user and without a fragment
 * @param fragment what stands after {@code #}, as written
 */
public record WebAddress(URI uri, Optional<String> fragment) {

  /** The name of the host, in lower case; an IPv6 address in brackets. */
  public String host() {
    return uri.getHost();
  }

  /** The address with the fragment that was written. */
  @Override
  public String toString() {
    return fragment.isPresent() ? uri + "#" + fragment.get() : uri.toString();
  }
}
