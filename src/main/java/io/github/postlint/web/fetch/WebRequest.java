package io.github.postlint.web.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * A question to a server.
 *
 * @param method how it is asked
 * @param address with the scheme {@code http} or {@code https}, a host, no user and no fragment
 * @param size how many bytes of the body are wanted at most; 0 where only the head is
 * @param patience how long it may take, from looking up the host to the last byte
 */
public record WebRequest(Method method, URI address, int size, Duration patience) {

  /** How a server is asked. */
  public enum Method {
    /** For the head alone. */
    HEAD,
    /** For the page as well. */
    GET
  }
}
