package io.github.postlint.web.visit;

import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.address.WebAddressReader;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.fetch.Fetcher;
import io.github.postlint.web.fetch.WebFailure;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebRequest;
import io.github.postlint.web.fetch.WebRequest.Method;
import io.github.postlint.web.fetch.WebResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks servers at the pace that they want, and goes where they send it. */
final class Asker {
  private static final int MOST_HOPS = 10;
  private static final int RETRIES = 2;
  private static final int ROBOTS = 100_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Fetcher fetcher;
  private final VisitLimits limits;
  private final PaceClock clock;
  private final Paces paces;
  private final Set<String> frequent;

  /**
   * @param frequent hosts that are asked more than once, so that it matters which pauses they want
   */
  Asker(Fetcher fetcher, VisitLimits limits, PaceClock clock, Set<String> frequent) {
    this.fetcher = fetcher;
    this.limits = limits;
    this.clock = clock;
    this.paces = new Paces(limits, clock);
    this.frequent = Set.copyOf(frequent);
  }

  /**
   * Asks, and follows redirects.
   *
   * @param page whether the page is wanted
   */
  Trail follow(Method method, URI from, boolean page)
      throws InterruptedException, OutOfTimeException {
    List<Trail.Hop> hops = new ArrayList<>();
    URI at = from;
    while (true) {
      WebReply reply = ask(method, at, page);
      Optional<String> location = location(reply);
      if (location.isEmpty()) {
        return new Trail(hops, reply);
      }
      WebReading next = WebAddressReader.read(location.get(), at);
      if (!(next instanceof WebReading.Asked asked)) {
        return new Trail(hops, lost(next));
      }
      if (hops.size() == MOST_HOPS) {
        return new Trail(hops, broken("it leads from address to address without end"));
      }
      WebAddress to = asked.address();
      hops.add(new Trail.Hop(((WebResponse) reply).status(), to));
      at = to.uri();
    }
  }

  private static Optional<String> location(WebReply reply) {
    return reply instanceof WebResponse response && REDIRECTS.contains(response.status())
        ? response.header("Location").filter(to -> !to.isBlank()).map(Asker::asUtf8)
        : Optional.empty();
  }

  /** Java reads headers as Latin-1; servers that send other letters send UTF-8. */
  private static String asUtf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static WebFailure lost(WebReading to) {
    return to instanceof WebReading.Broken broken
        ? broken("it leads to an address that no browser opens: " + broken.reason())
        : new WebFailure(
            WebFailure.Kind.NOT_PUBLIC,
            to instanceof WebReading.Refused refused
                ? "it leads to an address that is not asked: " + refused.reason()
                : "it leads to another program than a browser");
  }

  private static WebFailure broken(String detail) {
    return new WebFailure(WebFailure.Kind.BROKEN, detail);
  }

  private WebReply ask(Method method, URI address, boolean page)
      throws InterruptedException, OutOfTimeException {
    HostPace pace = paces.of(address);
    greet(pace, address);
    for (int tries = 0; ; tries++) {
      WebReply reply = once(pace, method, address, page ? paces.room(pace) : 0);
      Optional<Duration> wait = wait(reply, tries);
      if (wait.isEmpty()) {
        return reply;
      }
      pace.pause(wait.get());
    }
  }

  private WebReply once(HostPace pace, Method method, URI address, int size)
      throws InterruptedException, OutOfTimeException {
    pace.enter();
    try {
      WebReply reply = fetcher.fetch(new WebRequest(method, address, size, limits.link()));
      if (reply instanceof WebResponse response) {
        paces.took(pace, response.body().size());
      }
      return reply;
    } finally {
      pace.leave();
    }
  }

  /** How long to wait before the same question is asked again; empty where it is not. */
  private Optional<Duration> wait(WebReply reply, int tries) {
    if (tries == RETRIES
        || !(reply instanceof WebResponse response)
        || (response.status() != 429 && response.status() != 503)) {
      return Optional.empty();
    }
    Optional<Duration> stated =
        response.header("Retry-After").flatMap(value -> RetryAfter.read(value, clock.now()));
    return Optional.of(stated.orElse(PAUSE.multipliedBy(tries + 1)));
  }

  /** Others that want to ask the same host wait until its wishes are known. */
  private void greet(HostPace pace, URI address) throws InterruptedException, OutOfTimeException {
    if (!frequent.contains(address.getHost())) {
      return;
    }
    synchronized (pace.greeting()) {
      if (pace.greet()) {
        WebReply reply = once(pace, Method.GET, address.resolve("/robots.txt"), ROBOTS);
        if (reply instanceof WebResponse response && response.status() == 200) {
          pace.delay(Robots.delay(response.body().text(), "postlint"));
        }
      }
    }
  }
}
