package io.github.postlint.web.visit;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The paces of all hosts, and what all of them have sent. */
final class Paces {
  private final VisitLimits limits;
  private final PaceClock clock;
  private final Instant end;
  private final AtomicLong bytes = new AtomicLong();
  private final ConcurrentMap<String, HostPace> paces = new ConcurrentHashMap<>();

  Paces(VisitLimits limits, PaceClock clock) {
    this.limits = limits;
    this.clock = clock;
    this.end = clock.now().plus(limits.run());
  }

  /** The pace of an address's host. */
  HostPace of(URI address) {
    return paces.computeIfAbsent(address.getHost(), host -> new HostPace(limits, clock, end));
  }

  /** How many bytes of a page may still be taken. */
  int room(HostPace pace) {
    return (int) Math.max(0, Math.min(pace.room(), limits.runSize() - bytes.get()));
  }

  void took(HostPace pace, int more) {
    pace.took(more);
    bytes.addAndGet(more);
  }
}
