package io.github.postlint.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.web.FakeClock;
import io.github.postlint.web.fetch.Fetcher;
import io.github.postlint.web.fetch.PageBytes;
import io.github.postlint.web.fetch.WebFailure;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebRequest.Method;
import io.github.postlint.web.fetch.WebResponse;
import io.github.postlint.web.visit.Answer.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class VisitsTest {
  private static final VisitLimits LIMITS = VisitLimits.of(4, 1, 20, 180, 900);
  private static final String A = "https://a.example/page";

  private final FakeClock clock = new FakeClock();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Instant> times = Collections.synchronizedList(new ArrayList<>());

  private static WebResponse response(int status, String... headers) {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      map.put(headers[i], List.of(headers[i + 1]));
    }
    return new WebResponse(status, map, PageBytes.NONE);
  }

  private static WebFailure failure(WebFailure.Kind kind) {
    return new WebFailure(kind, "it failed");
  }

  private Fetcher noting(Fetcher fetcher) {
    return request -> {
      asked.add(request.method() + " " + request.address());
      times.add(clock.now());
      return fetcher.fetch(request);
    };
  }

  /** What becomes of an address of which the server gives these replies, one after the other. */
  private Answer visit(WebReply... replies) throws InterruptedException {
    Deque<WebReply> left = new ArrayDeque<>(Arrays.asList(replies));
    return visit(A, request -> left.size() == 1 ? left.getFirst() : left.removeFirst());
  }

  private Answer visit(String address, Fetcher fetcher) throws InterruptedException {
    return visit(Map.of(URI.create(address), Set.of()), LIMITS, fetcher).get(URI.create(address));
  }

  private Map<URI, Answer> visit(
      Map<URI, Set<String>> addresses, VisitLimits limits, Fetcher fetcher)
      throws InterruptedException {
    return new Visits(noting(fetcher), limits, clock).visit(addresses, done -> {});
  }

  @ParameterizedTest
  @CsvSource({
    "200, ALIVE",
    "204, ALIVE",
    "404, DEAD",
    "410, DEAD",
    "401, UNDECIDED",
    "403, UNDECIDED",
    "400, UNDECIDED",
    "418, UNDECIDED",
    "451, UNDECIDED",
    "999, UNDECIDED",
    "301, UNDECIDED",
    "304, UNDECIDED",
    "500, UNREACHABLE",
    "502, UNREACHABLE",
    "504, UNREACHABLE",
    "0, UNDECIDED"
  })
  void statusesMeanSomething(int status, Outcome outcome) throws InterruptedException {
    assertThat(visit(response(status)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "CERTIFICATE, NO_TRUST, 1",
    "NOT_PUBLIC, UNDECIDED, 1",
    "TIME, UNDECIDED, 2",
    "BROKEN, UNDECIDED, 2",
    "HOST, UNDECIDED, 1",
    "CONNECTION, UNDECIDED, 1",
  })
  void aloneFailuresSayLittle(WebFailure.Kind kind, Outcome outcome, int times)
      throws InterruptedException {
    assertThat(visit(failure(kind)).outcome()).isEqualTo(outcome);
    assertThat(asked).hasSize(times);
  }

  @Test
  void failuresCountWhereOthersAnswer() throws InterruptedException {
    Map<URI, Set<String>> all = new HashMap<>();
    for (WebFailure.Kind kind : WebFailure.Kind.values()) {
      all.put(URI.create("https://" + kind.name().replace("_", "") + ".example/"), Set.of());
    }
    all.put(URI.create(A), Set.of());
    Map<URI, Answer> answers =
        visit(
            all,
            LIMITS,
            request -> {
              String host = request.address().getHost().replaceAll("\\..*", "");
              return host.equals("a")
                  ? response(200)
                  : failure(WebFailure.Kind.valueOf(host.replace("NOTPUBLIC", "NOT_PUBLIC")));
            });
    assertThat(answers.get(URI.create("https://HOST.example/")).outcome())
        .isEqualTo(Outcome.NO_HOST);
    for (String host : List.of("CONNECTION", "TIME", "BROKEN")) {
      assertThat(answers.get(URI.create("https://" + host + ".example/")).outcome())
          .isEqualTo(Outcome.UNREACHABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 410, 500, 501, 503, 999})
  void aHeadIsNotTheLastWord(int status) throws InterruptedException {
    Answer answer = visit(A, request -> response(request.method() == Method.HEAD ? status : 200));
    assertThat(answer.outcome()).isEqualTo(Outcome.ALIVE);
    assertThat(asked).endsWith("GET " + A);
  }

  @Test
  void aBrokenHeadIsNotTheLastWord() throws InterruptedException {
    assertThat(visit(failure(WebFailure.Kind.BROKEN), response(200)).outcome())
        .isEqualTo(Outcome.ALIVE);
  }

  @Test
  void serversAreAskedAgainWhenTheyWantTo() throws InterruptedException {
    Instant start = clock.now();
    assertThat(visit(response(429, "retry-after", "30"), response(200)).outcome())
        .isEqualTo(Outcome.ALIVE);
    assertThat(clock.now()).isEqualTo(start.plusSeconds(30));
    assertThat(asked).containsExactly("HEAD " + A, "HEAD " + A);
  }

  @Test
  void serversAreAskedAgainOnTheDateThatTheyName() throws InterruptedException {
    Instant start = clock.now();
    WebResponse later = response(503, "retry-after", "Mon, 01 Jun 2026 12:01:30 GMT");
    assertThat(visit(later, response(200)).outcome()).isEqualTo(Outcome.ALIVE);
    assertThat(clock.now()).isEqualTo(start.plusSeconds(90));
  }

  @Test
  void aServerThatIsBusyForAMomentIsAskedAgain() throws InterruptedException {
    assertThat(visit(response(503), response(503), response(200)).outcome())
        .isEqualTo(Outcome.ALIVE);
    assertThat(asked).hasSize(3);
  }

  @Test
  void nobodyWaitsForEver() throws InterruptedException {
    Instant start = clock.now();
    assertThat(visit(response(429, "retry-after", "3600")))
        .satisfies(answer -> assertThat(answer.outcome()).isEqualTo(Outcome.UNDECIDED))
        .satisfies(answer -> assertThat(answer.detail()).contains("longer pauses"));
    assertThat(clock.now()).isEqualTo(start);
    assertThat(asked).hasSize(1);
  }

  @Test
  void nobodyAsksForEver() throws InterruptedException {
    assertThat(visit(response(429, "retry-after", "0")).outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(asked).hasSize(6);
  }

  @Test
  void retryDatesAreRead() {
    Instant now = clock.now();
    assertThat(RetryAfter.read(" 120 ", now)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.read("Mon, 01 Jun 2026 13:00:00 GMT", now)).contains(Duration.ofHours(1));
    assertThat(RetryAfter.read("Sun, 31 May 2026 13:00:00 GMT", now)).contains(Duration.ZERO);
    for (String wrong : List.of("", "-1", "soon", "1.5", "99999999999", "2026-06-01")) {
      assertThat(RetryAfter.read(wrong, now)).isEmpty();
    }
  }

  @Test
  void robotsAreRead() {
    assertThat(Robots.delay("User-agent: *\nCrawl-delay: 5\n", "postlint")).hasSeconds(5);
    assertThat(Robots.delay("user-agent:*\r\ncrawl-delay:1.5 # a", "postlint")).hasMillis(1500);
    assertThat(
            Robots.delay(
                "User-agent: Postlint\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 5\n",
                "postlint"))
        .hasSeconds(7);
    assertThat(
            Robots.delay("User-agent: a\nUser-agent: *\nDisallow: /\nCrawl-delay: 3", "postlint"))
        .hasSeconds(3);
    assertThat(Robots.delay("User-agent: a\nCrawl-delay: 3\n", "postlint")).isZero();
    assertThat(Robots.delay("Crawl-delay: 3\n<html>", "postlint")).isZero();
    assertThat(Robots.delay("User-agent: *\nCrawl-delay: -3", "postlint")).isZero();
    assertThat(Robots.delay("User-agent: *\nCrawl-delay: 999999999", "postlint")).hasDays(1);
    assertThat(Robots.delay("", "postlint")).isZero();
  }

  private static Map<URI, Set<String>> pages(int count) {
    Map<URI, Set<String>> pages = new HashMap<>();
    for (int i = 0; i < count; i++) {
      pages.put(URI.create("https://a.example/" + i), Set.of());
    }
    return pages;
  }

  private static Fetcher robots(String delay) {
    return request ->
        request.address().getPath().equals("/robots.txt")
            ? new WebResponse(
                200,
                Map.of(),
                new PageBytes(
                    ("User-agent: *\nCrawl-delay: " + delay).getBytes(StandardCharsets.UTF_8),
                    true))
            : response(200);
  }

  @Test
  void hostsGetThePausesThatTheyWant() throws InterruptedException {
    Map<URI, Answer> answers = visit(pages(5), LIMITS, robots("10"));
    assertThat(answers.values()).allMatch(answer -> answer.outcome() == Outcome.ALIVE);
    assertThat(asked).hasSize(6).startsWith("GET https://a.example/robots.txt");
    for (int i = 1; i < times.size(); i++) {
      assertThat(Duration.between(times.get(i - 1), times.get(i))).hasSeconds(10);
    }
  }

  @Test
  void pausesAreNotWaitedForWithoutEnd() throws InterruptedException {
    Map<URI, Answer> answers = visit(pages(100), LIMITS, robots("60"));
    assertThat(answers).hasSize(100);
    assertThat(answers.values().stream().filter(one -> one.outcome() == Outcome.ALIVE)).hasSize(3);
    assertThat(answers.values().stream().filter(one -> one.outcome() == Outcome.UNDECIDED))
        .hasSize(97)
        .allMatch(answer -> answer.detail().contains("longer pauses"));
  }

  @Test
  void oneQuestionIsAskedAtOnce() throws InterruptedException {
    visit(pages(1), LIMITS, robots("60"));
    assertThat(asked).containsExactly("HEAD https://a.example/0");
  }

  @Test
  void theRunEnds() throws InterruptedException {
    Map<URI, Answer> answers =
        visit(
            pages(100),
            VisitLimits.of(4, 1, 20, 3_000, 100),
            request -> {
              clock.sleep(Duration.ofSeconds(15));
              return response(200);
            });
    assertThat(answers).hasSize(100);
    assertThat(clock.now()).isBefore(Instant.parse("2026-06-01T12:02:30Z"));
    assertThat(answers.values().stream().filter(one -> one.outcome() == Outcome.UNDECIDED))
        .hasSizeGreaterThan(90)
        .allMatch(answer -> answer.detail().contains("no time left"));
  }

  @Test
  void aHostIsNotAskedTooMuchAtATime() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    visit(
        pages(40),
        VisitLimits.of(16, 2, 20, 180, 900),
        request -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.sleep(5);
          now.decrementAndGet();
          return response(200);
        });
    assertThat(most).hasValue(2);
  }

  @Test
  void noMoreIsReadOfAHostThanItMaySend() throws InterruptedException {
    VisitLimits limits =
        new VisitLimits(
            1,
            1,
            Duration.ofSeconds(9),
            Duration.ofSeconds(99),
            Duration.ofSeconds(99),
            1_000,
            2_500,
            9_999);
    List<Integer> sizes = new ArrayList<>();
    Map<URI, Set<String>> pages = new HashMap<>();
    pages(5).forEach((address, none) -> pages.put(address, Set.of("id")));
    visit(
        pages,
        limits,
        request -> {
          if (request.address().getPath().equals("/robots.txt")) {
            return response(404);
          }
          sizes.add(request.size());
          return new WebResponse(200, Map.of(), new PageBytes(new byte[request.size()], false));
        });
    assertThat(sizes).containsExactly(1_000, 1_000, 500, 0, 0);
  }

  @Test
  void redirectsAreFollowed() throws InterruptedException {
    Answer answer =
        visit(
            A,
            request ->
                switch (request.address().toString()) {
                  case A -> response(301, "location", "../b c?d#e");
                  case "https://a.example/b%20c?d" -> response(308, "location", "//b.example");
                  case "https://b.example/" -> response(302, "location", "/Ã©");
                  case "https://b.example/%C3%A9" -> response(301, "location", "/f");
                  default -> response(200);
                });
    assertThat(answer.outcome()).isEqualTo(Outcome.ALIVE);
    assertThat(answer.moved()).contains(URI.create("https://b.example/"));
    assertThat(asked).endsWith("HEAD https://b.example/f");
  }

  @ParameterizedTest
  @CsvSource({
    "http://, UNREACHABLE",
    "https://a b/, UNREACHABLE",
    "http://a:99999/, UNREACHABLE",
    "https://user:pass@a.example/, UNDECIDED",
    "itms-apps://a, UNDECIDED",
    "file:///etc/passwd, UNDECIDED",
    "'', UNDECIDED",
    "' ', UNDECIDED",
  })
  void redirectsToNowhereAreNotFollowed(String location, Outcome outcome)
      throws InterruptedException {
    assertThat(visit(response(302, "location", location)).outcome()).isEqualTo(outcome);
    assertThat(asked).allMatch(one -> one.endsWith(A));
  }

  @Test
  void circlesEnd() throws InterruptedException {
    Answer answer = visit(response(302, "location", A));
    assertThat(answer.outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(answer.detail()).contains("without end");
    AtomicInteger number = new AtomicInteger();
    assertThat(visit(A, any -> response(302, "location", "/" + number.getAndIncrement())).outcome())
        .isEqualTo(Outcome.UNREACHABLE);
    assertThat(asked).hasSizeLessThan(50);
  }

  @Test
  void theEndOfARedirectIsNamed() throws InterruptedException {
    Answer answer =
        visit(
            A,
            request ->
                request.address().toString().equals(A)
                    ? response(301, "location", "/gone")
                    : response(410));
    assertThat(answer.outcome()).isEqualTo(Outcome.DEAD);
    assertThat(answer.detail())
        .isEqualTo("it leads to \"https://a.example/gone\", whose server answers 410");
  }

  private Answer page(String type, String html, String... fragments) throws InterruptedException {
    Map<URI, Set<String>> address = Map.of(URI.create(A), Set.of(fragments));
    return visit(
            address,
            LIMITS,
            request ->
                new WebResponse(
                    200,
                    Map.of("content-type", List.of(type)),
                    new PageBytes(html.getBytes(StandardCharsets.UTF_8), true)))
        .get(URI.create(A));
  }

  @Test
  void placesOfPagesAreLookedFor() throws InterruptedException {
    String html =
        "<h1 id=a>A</h1><p id='b c'><a name=d></a><h2 id=user-content-e>E</h2><h3 id=é>É</h3>";
    assertThat(
            page("text/html", html, "a", "b%20c", "d", "e", "%C3%A9", "é", "top", "", "/x", "L1")
                .lacking())
        .isEmpty();
    assertThat(page("text/html;charset=UTF-8", html, "A", "a", "f").lacking())
        .containsExactlyInAnyOrder("A", "f");
    assertThat(page("text/plain", html, "f").lacking()).isEmpty();
    assertThat(page("application/pdf", html, "page=3").lacking()).isEmpty();
    assertThat(page("text/html", "<div id=root></div><script src=a></script>", "f").lacking())
        .isEmpty();
    assertThat(page("text/html; charset=nonsense", html, "f").lacking()).isEmpty();
    assertThat(page("text/html", "<div>".repeat(100_000) + "<h1 id=a>", "b").lacking())
        .containsExactly("b");
  }
}
