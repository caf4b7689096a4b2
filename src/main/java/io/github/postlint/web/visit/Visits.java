package io.github.postlint.web.visit;

import io.github.postlint.web.fetch.Fetcher;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Visits many addresses, several hosts at a time. */
public final class Visits {
  private final Fetcher fetcher;
  private final VisitLimits limits;
  private final PaceClock clock;

  /** Visits that keep {@code limits}. */
  public Visits(Fetcher fetcher, VisitLimits limits, PaceClock clock) {
    this.fetcher = fetcher;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Visits each address once. Where no server at all has answered, the network of this machine is
   * to blame, and nothing is said of any address.
   *
   * @param addresses with the fragments that links to them have
   * @param done hears how many are done; called from many threads
   */
  public Map<URI, Answer> visit(Map<URI, Set<String>> addresses, IntConsumer done)
      throws InterruptedException {
    Map<String, Queue<URI>> hosts = new LinkedHashMap<>();
    Set<String> frequent = new HashSet<>();
    for (URI address : addresses.keySet()) {
      Queue<URI> known = hosts.get(address.getHost());
      if (known == null) {
        known = new ConcurrentLinkedQueue<>();
        hosts.put(address.getHost(), known);
      } else {
        frequent.add(address.getHost());
      }
      known.add(address);
    }
    AtomicBoolean online = new AtomicBoolean();
    Asker asker = new Asker(noticing(online), limits, clock, frequent);
    Visitor visitor = new Visitor(asker, clock, limits.pageSize());
    ConcurrentMap<URI, Answer> answers = new ConcurrentHashMap<>();
    run(
        lanes(
            hosts,
            address -> {
              answers.put(address, visitor.visit(address, addresses.get(address)));
              done.accept(answers.size());
            }));
    return online.get() ? answers : offline(answers);
  }

  private Fetcher noticing(AtomicBoolean online) {
    return request -> {
      WebReply reply = fetcher.fetch(request);
      if (reply instanceof WebResponse) {
        online.set(true);
      }
      return reply;
    };
  }

  /** Every host gets its first connection before any gets its second. */
  private List<Lane> lanes(Map<String, Queue<URI>> hosts, Stop stop) {
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < limits.connections(); i++) {
      for (Queue<URI> host : hosts.values()) {
        if (i < host.size()) {
          lanes.add(new Lane(host, stop));
        }
      }
    }
    return lanes;
  }

  private void run(List<Lane> lanes) throws InterruptedException {
    int threads = Math.max(1, Math.min(lanes.size(), limits.hosts() * limits.connections()));
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "postlint-links");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Lane lane : lanes) {
        all.add(
            executor.submit(
                () -> {
                  lane.walk();
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private Map<URI, Answer> offline(Map<URI, Answer> answers) {
    Map<URI, Answer> undecided = new LinkedHashMap<>();
    answers.forEach(
        (address, answer) ->
            undecided.put(
                address,
                switch (answer.outcome()) {
                  case NO_HOST, UNREACHABLE ->
                      Answer.of(
                          Answer.Outcome.UNDECIDED,
                          "no server has answered, so that the network seems to be down",
                          answer.at());
                  case ALIVE, DEAD, NO_TRUST, UNDECIDED -> answer;
                }));
    return undecided;
  }

  /** One address to be visited. */
  private interface Stop {
    void at(URI address) throws InterruptedException;
  }

  /**
   * One connection's way through the addresses of a host.
   *
   * @param addresses those that no lane has taken yet
   */
  private record Lane(Queue<URI> addresses, Stop stop) {
    void walk() throws InterruptedException {
      for (URI next = addresses.poll(); next != null; next = addresses.poll()) {
        stop.at(next);
      }
    }
  }
}
