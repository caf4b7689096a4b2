package io.github.postlint.web.fetch;

import io.github.postlint.web.address.NetworkKinds;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * The addresses of hosts, looked up once in a run. Connections are made to these addresses and no
 * others: a name that means a public address when it is looked at and a private one when it is
 * connected to gains nothing.
 */
final class HostDirectory {
  private final Resolver resolver;
  private final Predicate<String> trusted;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * @param trusted whether a host may have addresses that are not public
   */
  HostDirectory(Resolver resolver, Predicate<String> trusted) {
    this.resolver = resolver;
    this.trusted = trusted;
  }

  /** Looks a host up, unless that has been done. */
  Entry look(String host) {
    return entries.computeIfAbsent(bare(host), this::entry);
  }

  /** The addresses of a host that was looked up; none of one that may not be asked. */
  List<InetAddress> known(String host) {
    Entry entry = entries.get(bare(host));
    return entry == null ? List.of() : entry.addresses();
  }

  /** An IPv6 address is written with brackets here and without them there. */
  static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private Entry entry(String host) {
    try {
      return guarded(host, resolver.resolve(host));
    } catch (UnknownHostException e) {
      return new Entry(
          List.of(),
          Optional.of(new WebFailure(WebFailure.Kind.HOST, "its host is not known to the DNS")));
    }
  }

  private Entry guarded(String host, List<InetAddress> all) {
    boolean free = trusted.test(host);
    List<InetAddress> fine = new ArrayList<>(all.size());
    String kind = "";
    for (InetAddress address : all) {
      Optional<String> other = free ? Optional.empty() : NetworkKinds.notPublic(address);
      if (other.isEmpty()) {
        fine.add(address);
      }
      kind = other.orElse(kind);
    }
    return fine.isEmpty()
        ? new Entry(
            List.of(),
            Optional.of(new WebFailure(WebFailure.Kind.NOT_PUBLIC, "its host has " + kind)))
        : new Entry(List.copyOf(fine), Optional.empty());
  }

  /**
   * What is known of a host.
   *
   * @param addresses those that may be connected to
   * @param failure why there are none
   */
  record Entry(List<InetAddress> addresses, Optional<WebFailure> failure) {}
}
