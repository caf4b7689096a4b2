package io.github.postlint.web.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of hosts. */
@FunctionalInterface
public interface Resolver {

  /** Asks what the machine asks. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses of a host, at least one.
   *
   * @param host a name in ASCII, or an address without brackets
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
