package io.github.postlint.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@Tag("slow")
class HttpFetcherTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** For servers that keep one waiting. */
  private static final Duration IMPATIENCE = Duration.ofSeconds(2);

  private static final int SIZE = 100_000;
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

  /** All names that end so are hosts on the loopback; no other is looked up. */
  private static final Resolver RESOLVER =
      host -> {
        if (host.endsWith(".test") || host.startsWith("127.")) {
          return List.of(InetAddress.getLoopbackAddress());
        }
        if (host.matches("[0-9.]+") || host.contains(":")) {
          return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host);
      };

  private static HttpFetcher fetcher() throws IOException, GeneralSecurityException {
    return fetcher(RESOLVER, SSLContext.getDefault());
  }

  private static WebReply impatiently(RawServer.Behaviour behaviour) throws Exception {
    try (RawServer server = new RawServer(behaviour);
        HttpFetcher fetcher =
            new HttpFetcher(
                "a", RESOLVER, host -> true, IMPATIENCE, SIZE, SSLContext.getDefault())) {
      URI address = URI.create("http://a.test:" + server.port() + "/page");
      return fetcher.fetch(new WebRequest(WebRequest.Method.GET, address, SIZE, IMPATIENCE));
    }
  }

  private static HttpFetcher fetcher(Resolver resolver, SSLContext tls) throws IOException {
    return new HttpFetcher(
        "Postlint-Test", resolver, host -> host.endsWith(".test"), PATIENCE, SIZE, tls);
  }

  private static WebReply get(HttpFetcher fetcher, String address) throws InterruptedException {
    return fetcher.fetch(
        new WebRequest(WebRequest.Method.GET, URI.create(address), SIZE, PATIENCE));
  }

  private static WebReply get(RawServer.Behaviour behaviour) throws Exception {
    try (RawServer server = new RawServer(behaviour);
        HttpFetcher fetcher = fetcher()) {
      return get(fetcher, "http://a.test:" + server.port() + "/page");
    }
  }

  private static WebReply answered(String answer) throws Exception {
    return get(
        (head, out, socket) -> {
          out.write(RawServer.bytes(answer));
          socket.close();
        });
  }

  private static void assertFailure(WebReply reply, WebFailure.Kind kind) {
    assertThat(reply)
        .isInstanceOfSatisfying(
            WebFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
  }

  private static WebResponse response(WebReply reply) {
    assertThat(reply).isInstanceOf(WebResponse.class);
    return (WebResponse) reply;
  }

  private static Optional<String> page(WebReply reply) {
    return response(reply)
        .body()
        .unpacked("", SIZE)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void takesAPage() throws Exception {
    WebReply reply = answered("HTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: 2\r\n\r\nok");
    assertThat(response(reply).status()).isEqualTo(200);
    assertThat(response(reply).header("x-a")).contains("b");
    assertThat(page(reply)).contains("ok");
  }

  @Test
  void sendsNothingThatTellsOfTheAuthor() throws Exception {
    try (RawServer server =
            new RawServer(
                (head, out, socket) ->
                    out.write(
                        RawServer.bytes(
                            "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\nok")));
        HttpFetcher fetcher = fetcher()) {
      get(fetcher, "http://a.test:" + server.port() + "/page?a=b");
      get(fetcher, "http://a.test:" + server.port() + "/page?a=b");
      assertThat(server.heads()).hasSize(2);
      assertThat(server.heads().get(1))
          .startsWith("GET /page?a=b HTTP/1.1\r\n")
          .contains("\r\nUser-Agent: Postlint-Test", "\r\nHost: a.test:" + server.port())
          .doesNotContainIgnoringCase("cookie", "referer", "authorization", "proxy", "@");
    }
  }

  @Test
  void asksForTheHeadAlone() throws Exception {
    try (RawServer server =
            new RawServer(
                (head, out, socket) ->
                    out.write(
                        RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n")));
        HttpFetcher fetcher = fetcher()) {
      URI address = URI.create("http://a.test:" + server.port());
      WebReply reply = fetcher.fetch(new WebRequest(WebRequest.Method.HEAD, address, 0, PATIENCE));
      assertThat(response(reply).status()).isEqualTo(200);
      assertThat(server.heads().get(0)).startsWith("HEAD / HTTP/1.1\r\n");
    }
  }

  /** A server that keeps connections open must not get the questions for another one. */
  @Test
  void asksEachHostOnItsOwnConnection() throws Exception {
    try (RawServer one = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        RawServer other = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        HttpFetcher fetcher = fetcher()) {
      for (int i = 0; i < 5; i++) {
        assertThat(page(get(fetcher, "http://a.test:" + one.port() + "/a"))).contains("ok");
        assertThat(page(get(fetcher, "http://b.test:" + other.port() + "/b"))).contains("ok");
      }
      assertThat(one.heads()).hasSize(5).allSatisfy(head -> assertThat(head).contains("GET /a "));
      assertThat(other.heads()).hasSize(5).allSatisfy(head -> assertThat(head).contains("/b "));
    }
  }

  /** The client would ask the next question on it, and may lose two of them one after the other. */
  @ParameterizedTest
  @ValueSource(ints = {1, 9, 12, 18, 100})
  void keepsNoConnectionThatTheGateEnds(int piece) throws Exception {
    try (RawServer server =
            new RawServer(
                (head, out, socket) -> {
                  byte[] answer = RawServer.bytes(OK);
                  for (int i = 0; i < answer.length; i += piece) {
                    out.write(answer, i, Math.min(piece, answer.length - i));
                    out.flush();
                  }
                });
        HttpFetcher fetcher = fetcher()) {
      WebReply reply = get(fetcher, "http://a.test:" + server.port() + "/a");
      assertThat(response(reply).header("connection")).contains("close");
      assertThat(page(reply)).contains("ok");
    }
  }

  @Test
  void knowsHostsThatDoNotExist() throws Exception {
    try (HttpFetcher fetcher = fetcher()) {
      assertFailure(get(fetcher, "http://nowhere.example/"), WebFailure.Kind.HOST);
      assertFailure(get(fetcher, "https://nowhere.example/"), WebFailure.Kind.HOST);
    }
  }

  @Test
  void asksNoAddressThatIsNotPublic() throws Exception {
    try (RawServer server = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        HttpFetcher fetcher = fetcher()) {
      for (String host :
          List.of("127.0.0.1", "[::1]", "10.0.0.1", "169.254.169.254", "[fd00::1]")) {
        for (String scheme : List.of("http", "https")) {
          assertFailure(
              get(fetcher, scheme + "://" + host + ":" + server.port() + "/"),
              WebFailure.Kind.NOT_PUBLIC);
        }
      }
      assertThat(server.connections()).isZero();
    }
  }

  /** A name that first means a public address and then a private one: DNS rebinding. */
  @Test
  void connectsToTheAddressThatWasLookedAt() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Resolver rebinding =
        host ->
            List.of(
                asked.getAndIncrement() == 0
                    ? InetAddress.getByName("192.0.2.1")
                    : InetAddress.getLoopbackAddress());
    try (RawServer server = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        HttpFetcher fetcher =
            new HttpFetcher(
                "a", rebinding, host -> true, IMPATIENCE, SIZE, SSLContext.getDefault())) {
      for (int i = 0; i < 2; i++) {
        assertThat(get(fetcher, "http://rebind.test:" + server.port() + "/"))
            .isInstanceOf(WebFailure.class);
        assertThat(get(fetcher, "https://rebind.test:" + server.port() + "/"))
            .isInstanceOf(WebFailure.class);
      }
      assertThat(asked).hasValue(1);
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void takesThePublicAddressesOfAHostAlone() throws Exception {
    HostDirectory directory =
        new HostDirectory(
            host -> List.of(InetAddress.getByName("10.0.0.1"), InetAddress.getByName("8.8.8.8")),
            host -> false);
    assertThat(directory.look("a.test").addresses())
        .containsExactly(InetAddress.getByName("8.8.8.8"));
    assertThat(directory.known("b.test")).isEmpty();
  }

  @Test
  void knowsThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    try (HttpFetcher fetcher = fetcher()) {
      assertFailure(get(fetcher, "http://a.test:" + port + "/"), WebFailure.Kind.CONNECTION);
      assertFailure(get(fetcher, "https://a.test:" + port + "/"), WebFailure.Kind.CONNECTION);
    }
  }

  @Test
  void tellsItsOwnFailureFromTheServers() throws Exception {
    assertThat(response(answered("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")).status())
        .isEqualTo(502);
    assertThat(
            response(
                    answered(
                        "HTTP/1.1 502 a\r\nPostlint-Gate: Postlint x\r\nContent-Length: 0\r\n\r\n"))
                .status())
        .isEqualTo(502);
  }

  @Test
  void waitsForASilentServerNoLongerThanItShould() throws Exception {
    long start = System.nanoTime();
    assertFailure(impatiently((head, out, socket) -> Thread.sleep(60_000)), WebFailure.Kind.TIME);
    assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(20).toNanos());
  }

  @Test
  void waitsForASlowHeadNoLongerThanItShould() throws Exception {
    assertFailure(
        impatiently(
            (head, out, socket) -> {
              out.write(RawServer.bytes("HTTP/1.1 200 OK\r\n"));
              for (int i = 0; ; i++) {
                out.write(RawServer.bytes("X-" + i + ": slow\r\n"));
                Thread.sleep(50);
              }
            }),
        WebFailure.Kind.TIME);
  }

  @Test
  void takesTheHeadOfABodyThatDrips() throws Exception {
    WebReply reply =
        impatiently(
            (head, out, socket) -> {
              out.write(RawServer.bytes("HTTP/1.1 200 OK\r\n\r\n"));
              while (true) {
                out.write('a');
                out.flush();
                Thread.sleep(20);
              }
            });
    assertThat(response(reply).status()).isEqualTo(200);
    assertThat(page(reply)).isEmpty();
  }

  @Test
  void takesTheHeadOfABodyThatStalls() throws Exception {
    WebReply reply =
        impatiently(
            (head, out, socket) -> {
              out.write(RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\nhalf"));
              Thread.sleep(60_000);
            });
    assertThat(response(reply).status()).isEqualTo(200);
    assertThat(page(reply)).isEmpty();
  }

  @Test
  void readsNoBodyToAnEndThatNeverComes() throws Exception {
    byte[] part = new byte[64 * 1024];
    for (String head :
        List.of(
            "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")) {
      WebReply reply = get((request, out, socket) -> endless(head, part, out));
      assertThat(response(reply).status()).isEqualTo(200);
      assertThat(response(reply).body().size()).isEqualTo(SIZE);
      assertThat(page(reply)).isEmpty();
    }
  }

  private static void endless(String head, byte[] part, OutputStream out) throws IOException {
    out.write(RawServer.bytes(head));
    while (true) {
      out.write(part);
    }
  }

  @Test
  void readsNoHeadToAnEndThatNeverComes() throws Exception {
    byte[] line = RawServer.bytes("X-Header: " + "a".repeat(8_000) + "\r\n");
    assertThat(get((head, out, socket) -> endless("HTTP/1.1 200 OK\r\n", line, out)))
        .isInstanceOf(WebFailure.class);
    assertThat(get((head, out, socket) -> endless("HTTP/1.1 200 OK\r\nX: ", new byte[] {'a'}, out)))
        .isInstanceOf(WebFailure.class);
  }

  @Test
  void noticesConnectionsThatBreak() throws Exception {
    assertFailure(get((head, out, socket) -> socket.close()), WebFailure.Kind.BROKEN);
    assertFailure(get((head, out, socket) -> reset(socket)), WebFailure.Kind.BROKEN);
    assertFailure(answered("HTTP/1.1 200 O"), WebFailure.Kind.BROKEN);
    assertFailure(answered("SSH-2.0-OpenSSH_9.6\r\n"), WebFailure.Kind.BROKEN);
    assertFailure(answered("\0\1\2\3\r\n\r\n"), WebFailure.Kind.BROKEN);
    assertFailure(answered("HTTP/1.1 abc OK\r\n\r\n"), WebFailure.Kind.BROKEN);
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Test
  void takesTheHeadOfABodyThatIsCutOff() throws Exception {
    WebReply reply = answered("HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\nhalf");
    assertThat(response(reply).status()).isEqualTo(404);
    assertThat(page(reply)).isEmpty();
    WebReply chunks =
        answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n");
    assertThat(response(chunks).status()).isEqualTo(200);
    assertThat(page(chunks)).isEmpty();
  }

  @Test
  void unpacksNoMoreThanIsWanted() throws IOException {
    assertThat(new PageBytes(zipped(1_000), true).unpacked("gzip", SIZE)).isPresent();
    assertThat(new PageBytes(zipped(50_000_000), true).unpacked("gzip", SIZE)).isEmpty();
    assertThat(new PageBytes(new byte[] {1, 2}, true).unpacked("gzip", SIZE)).isEmpty();
    assertThat(new PageBytes(new byte[] {1, 2}, true).unpacked("br", SIZE)).isEmpty();
    assertThat(new PageBytes(new byte[] {1, 2}, false).unpacked("", SIZE)).isEmpty();
  }

  private static byte[] zipped(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(new byte[size]);
    }
    return bytes.toByteArray();
  }

  @Test
  void knowsCertificates() throws Exception {
    RawServer.Behaviour fine = (head, out, socket) -> out.write(RawServer.bytes(OK));
    try (RawServer server = new RawServer(TestTls.socket("a"), fine);
        RawServer old = new RawServer(TestTls.socket("old"), fine);
        HttpFetcher stranger = fetcher();
        HttpFetcher friend = fetcher(RESOLVER, TestTls.trusting())) {
      String port = ":" + server.port() + "/";
      assertThat(page(get(friend, "https://a.test" + port + "1"))).contains("ok");
      assertThat(page(get(friend, "https://a.test" + port + "2"))).contains("ok");
      assertThat(server.connections()).as("one connection for both").isEqualTo(1);
      assertThat(server.heads().get(0)).doesNotContainIgnoringCase("proxy", "connection: close");
      assertCertificate(get(friend, "https://b.test" + port), "another host");
      assertCertificate(get(stranger, "https://a.test" + port), "vouches");
      assertCertificate(get(friend, "https://old.test:" + old.port() + "/"), "expired");
    }
  }

  private static void assertCertificate(WebReply reply, String detail) {
    assertFailure(reply, WebFailure.Kind.CERTIFICATE);
    assertThat(((WebFailure) reply).detail()).contains(detail);
  }

  @Test
  void noticesThatAServerHasNoTls() throws Exception {
    try (RawServer plain =
            new RawServer(
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                (head, out, socket) -> out.write(RawServer.bytes(OK)));
        HttpFetcher fetcher =
            new HttpFetcher(
                "a", RESOLVER, host -> true, IMPATIENCE, SIZE, SSLContext.getDefault())) {
      assertThat(get(fetcher, "https://a.test:" + plain.port() + "/"))
          .isInstanceOf(WebFailure.class);
    }
  }

  /** Others on the machine may not use it. */
  @Test
  void servesNobodyElse() throws Exception {
    HostDirectory directory = new HostDirectory(RESOLVER, host -> true);
    directory.look("a.test");
    try (RawServer server = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        Gate gate = new Gate(directory, PATIENCE, SIZE);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gate.address().getPort())) {
      socket
          .getOutputStream()
          .write(RawServer.bytes("CONNECT a.test:" + server.port() + " HTTP/1.1\r\n\r\n"));
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void leavesNoThreads() throws Exception {
    try (RawServer server = new RawServer((head, out, socket) -> out.write(RawServer.bytes(OK)));
        HttpFetcher fetcher = fetcher()) {
      get(fetcher, "http://a.test:" + server.port() + "/");
    }
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (threads() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(threads()).isZero();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("postlint-(gate|http)"))
        .count();
  }
}
