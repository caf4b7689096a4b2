package io.github.postlint.web.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How often one host is asked. */
final class HostPace {
  private final VisitLimits limits;
  private final PaceClock clock;
  private final Instant runEnd;
  private final Semaphore connections;
  private final AtomicLong bytes = new AtomicLong();
  private Instant end;
  private Instant next = Instant.MIN;
  private Duration delay = Duration.ZERO;
  private boolean greeted;
  private final Object greeting = new Object();

  HostPace(VisitLimits limits, PaceClock clock, Instant runEnd) {
    this.limits = limits;
    this.clock = clock;
    this.runEnd = runEnd;
    this.connections = new Semaphore(limits.connections());
  }

  /** Whether this is the first time that somebody asks, so that the host's wishes are unknown. */
  synchronized boolean greet() {
    boolean first = !greeted;
    greeted = true;
    return first;
  }

  /** What is held while the host is asked for its wishes. */
  Object greeting() {
    return greeting;
  }

  /** The host wants so much time between two questions. */
  synchronized void delay(Duration wanted) {
    delay = wanted;
    next = clock.now().plus(wanted);
  }

  /** The host wants to be left alone for so long. */
  synchronized void pause(Duration wanted) {
    Instant then = clock.now().plus(wanted);
    next = then.isAfter(next) ? then : next;
  }

  /**
   * Waits until the host may be asked; {@link #leave} must follow.
   *
   * @throws OutOfTimeException if that is later than anybody wants to wait
   */
  void enter() throws InterruptedException, OutOfTimeException {
    if (!connections.tryAcquire(limits.run().toMillis(), TimeUnit.MILLISECONDS)) {
      throw new OutOfTimeException("there was no time left");
    }
    boolean admitted = false;
    try {
      Duration wait = claim();
      while (wait.compareTo(Duration.ZERO) > 0) {
        clock.sleep(wait);
        wait = claim();
      }
      admitted = true;
    } finally {
      if (!admitted) {
        leave();
      }
    }
  }

  /** How long to wait until asking again; zero where the turn has come, which is then taken. */
  private synchronized Duration claim() throws OutOfTimeException {
    Instant now = clock.now();
    if (end == null) {
      end = now.plus(limits.host());
    }
    Instant turn = next.isAfter(now) ? next : now;
    if (turn.isAfter(runEnd) || turn.isAfter(end)) {
      String late = now.isAfter(runEnd) ? "there was no time left" : "its host took too long";
      throw new OutOfTimeException(turn.equals(now) ? late : "its host wants longer pauses");
    }
    if (turn.isAfter(now)) {
      return Duration.between(now, turn);
    }
    next = now.plus(delay);
    return Duration.ZERO;
  }

  void leave() {
    connections.release();
  }

  /** How many bytes of a page may still be taken from the host. */
  int room() {
    return (int) Math.max(0, Math.min(limits.pageSize(), limits.hostSize() - bytes.get()));
  }

  void took(int more) {
    bytes.addAndGet(more);
  }
}
