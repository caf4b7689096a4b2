package io.github.postlint.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.web.fetch.HttpFetcher;
import io.github.postlint.web.fetch.RawServer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 10,000 links to 500 hosts, all of them on the loopback, one in ten of which misbehaves. */
@Tag("slow")
class ManyLinksTest {
  private static final int HOSTS = 500;
  private static final int LINKS = 20;
  private static final String END = "Content-Length: 0\r\n\r\n";

  private final ConcurrentMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, AtomicInteger> busy = new ConcurrentHashMap<>();
  private final AtomicInteger crowd = new AtomicInteger();

  @Test
  @Timeout(120)
  void areDoneWithinBounds() throws Exception {
    VisitLimits limits = VisitLimits.of(32, 2, 20, 100, 110);
    try (RawServer server = new RawServer(this::answer);
        HttpFetcher fetcher =
            new HttpFetcher(
                "Postlint-Test",
                host -> List.of(InetAddress.getLoopbackAddress()),
                host -> true,
                limits.link(),
                limits.pageSize(),
                SSLContext.getDefault())) {
      Map<URI, Set<String>> addresses = addresses(server.port());
      Map<URI, Answer> answers =
          new Visits(fetcher, limits, PaceClock.SYSTEM).visit(addresses, done -> {});
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      answers.values().forEach(answer -> outcomes.merge(answer.outcome(), 1, Integer::sum));
      assertThat(answers.keySet()).isEqualTo(addresses.keySet());
      assertThat(outcomes)
          .isEqualTo(
              Map.of(
                  Outcome.ALIVE, 450 * LINKS + 30 * LINKS,
                  Outcome.DEAD, 10 * LINKS,
                  Outcome.UNREACHABLE, 10 * LINKS));
      assertThat(crowd.get()).as("questions at a time to one host").isLessThanOrEqualTo(2);
      assertThat(asked.values()).allSatisfy(times -> assertThat(times.get()).isLessThan(4));
    }
  }

  private static Map<URI, Set<String>> addresses(int port) {
    Map<URI, Set<String>> addresses = new TreeMap<>();
    for (int host = 0; host < HOSTS; host++) {
      for (int link = 0; link < LINKS; link++) {
        addresses.put(URI.create("http://h" + host + ".test:" + port + "/" + link), Set.of());
      }
    }
    return addresses;
  }

  private void answer(String head, OutputStream out, Socket socket)
      throws IOException, InterruptedException {
    String host = head.replaceAll("(?s).*\r\nHost: h(\\d+)\\.test.*", "$1");
    String path = head.substring(0, head.indexOf(" HTTP/"));
    String question = host + " " + path;
    AtomicInteger here = busy.computeIfAbsent(host, any -> new AtomicInteger());
    crowd.accumulateAndGet(here.incrementAndGet(), Math::max);
    int times = asked.computeIfAbsent(question, any -> new AtomicInteger()).incrementAndGet();
    String answer = answer(Integer.parseInt(host), path, times);
    here.decrementAndGet();
    if (answer.isEmpty()) {
      socket.setSoLinger(true, 0);
    } else {
      out.write(RawServer.bytes("HTTP/1.1 " + answer));
    }
    socket.close();
  }

  private static String answer(int host, String path, int times) {
    if (path.endsWith("/robots.txt")) {
      return "404 Not Found\r\n" + END;
    }
    return switch (host) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> "404 Not Found\r\n" + END;
      case 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 -> "";
      case 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 ->
          path.startsWith("HEAD") ? "405 No\r\n" + END : "200 OK\r\n" + END;
      case 30, 31, 32, 33, 34, 35, 36, 37, 38, 39 ->
          path.contains("?")
              ? "200 OK\r\n" + END
              : "301 Moved\r\nLocation: " + path.replaceAll(".*/", "/") + "?new\r\n" + END;
      case 40, 41, 42, 43, 44, 45, 46, 47, 48, 49 ->
          times == 1 ? "503 Busy\r\nRetry-After: 0\r\n" + END : "200 OK\r\n" + END;
      default -> "200 OK\r\n" + END;
    };
  }
}
