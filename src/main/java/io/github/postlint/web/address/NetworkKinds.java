package io.github.postlint.web.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses of the internet are public, after IANA's registries of those for special
 * purposes. Of IPv6, only what is given out counts as public.
 */
public final class NetworkKinds {
  private static final List<Network> IPV4 =
      List.of(
          new Network("00000000", 8, "an address of this network"),
          new Network("0A000000", 8, "a private address"),
          new Network("64400000", 10, "an address of a carrier's own network"),
          new Network("7F000000", 8, "a loopback address"),
          new Network("A9FE0000", 16, "a link-local address"),
          new Network("AC100000", 12, "a private address"),
          new Network("C0000000", 24, "a reserved address"),
          new Network("C0000200", 24, "an address for documentation"),
          new Network("C0586300", 24, "a reserved address"),
          new Network("C0A80000", 16, "a private address"),
          new Network("C6120000", 15, "an address for tests"),
          new Network("C6336400", 24, "an address for documentation"),
          new Network("CB007100", 24, "an address for documentation"),
          new Network("E0000000", 4, "a multicast address"),
          new Network("F0000000", 4, "a reserved address"));

  private static final Network GIVEN_OUT =
      new Network("20000000000000000000000000000000", 3, "public");

  /** An IPv4 address follows in the last 32 bits. */
  private static final Network MAPPED = new Network("00000000000000000000FFFF00000000", 96, "IPv4");

  private static final Network TRANSLATED =
      new Network("0064FF9B000000000000000000000000", 96, "IPv4");

  private static final List<Network> IPV6 =
      List.of(
          new Network("00000000000000000000000000000000", 128, "an address of this network"),
          new Network("00000000000000000000000000000001", 128, "a loopback address"),
          new Network("20010000000000000000000000000000", 23, "a reserved address"),
          new Network("20010DB8000000000000000000000000", 32, "an address for documentation"),
          new Network("20020000000000000000000000000000", 16, "an address of a tunnel"),
          new Network("3FFF0000000000000000000000000000", 20, "an address for documentation"),
          new Network("FC000000000000000000000000000000", 7, "a unique local address"),
          new Network("FE800000000000000000000000000000", 10, "a link-local address"),
          new Network("FF000000000000000000000000000000", 8, "a multicast address"));

  private NetworkKinds() {}

  /** What an address is that is not public, such as {@code a private address}; else empty. */
  public static Optional<String> notPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return kind(IPV4, bytes);
    }
    if (MAPPED.holds(bytes) || TRANSLATED.holds(bytes)) {
      return kind(IPV4, Arrays.copyOfRange(bytes, 12, 16));
    }
    Optional<String> kind = kind(IPV6, bytes);
    return kind.isPresent() || GIVEN_OUT.holds(bytes) ? kind : Optional.of("a reserved address");
  }

  private static Optional<String> kind(List<Network> networks, byte[] bytes) {
    for (Network network : networks) {
      if (network.holds(bytes)) {
        return Optional.of(network.kind());
      }
    }
    return Optional.empty();
  }

  /**
   * Addresses that begin alike.
   *
   * @param first the first of them, in hexadecimal digits
   * @param bits how many bits they share
   */
  private record Network(String first, int bits, String kind) {
    boolean holds(byte[] address) {
      int others = address.length * 8 - bits;
      return first.length() == address.length * 2
          && new BigInteger(1, address)
              .shiftRight(others)
              .equals(new BigInteger(first, 16).shiftRight(others));
    }
  }
}
