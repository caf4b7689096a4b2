package io.github.postlint.web.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/**
 * Asks servers by the client that Java brings. It sends no cookies, no credentials and no address
 * of the page that links there, and follows nothing by itself.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
  /** The longest head of an answer, in bytes, with the handshake of TLS. */
  private static final long HEADS = 512 * 1024;

  /**
   * Smaller bodies are read to the end though nobody wants them, so that a connection serves on.
   */
  private static final int SMALL = 16 * 1024;

  private static final String UNASKABLE = "Java's client cannot ask for it";

  private final String agent;
  private final HostDirectory hosts;
  private final Gate gate;
  private final ExecutorService threads;
  private final HttpClient client;

  /**
   * A client with its own connections, which is to be closed.
   *
   * @param agent what the client calls itself
   * @param resolver looks up hosts
   * @param trusted whether a host may have addresses that are not public
   * @param patience how long to wait for a connection, and for the next byte
   * @param size how many bytes any body may have
   * @param tls what decides about certificates
   * @throws IOException if the machine has no loopback
   */
  public HttpFetcher(
      String agent,
      Resolver resolver,
      Predicate<String> trusted,
      Duration patience,
      int size,
      SSLContext tls)
      throws IOException {
    this.agent = agent;
    this.hosts = new HostDirectory(resolver, trusted);
    this.gate = new Gate(hosts, patience.plusSeconds(1), size + HEADS);
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "postlint-http");
              thread.setDaemon(true);
              return thread;
            });
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.of(gate.address()))
            .sslContext(tls)
            .executor(threads)
            .build();
  }

  @Override
  public WebReply fetch(WebRequest request) throws InterruptedException {
    URI address = request.address();
    if (address.getHost() == null) {
      return new WebFailure(WebFailure.Kind.BROKEN, UNASKABLE);
    }
    Optional<WebFailure> unknown = hosts.look(address.getHost()).failure();
    if (unknown.isPresent()) {
      return unknown.get();
    }
    AtomicReference<ResponseInfo> head = new AtomicReference<>();
    try {
      return reply(address, head, send(request, head).body());
    } catch (IOException e) {
      // What was said before the connection broke counts.
      return head.get() == null
          ? failure(address).orElseGet(() -> Failures.of(e))
          : reply(address, head, PageBytes.NONE);
    } catch (IllegalArgumentException e) {
      return new WebFailure(WebFailure.Kind.BROKEN, UNASKABLE);
    }
  }

  private HttpResponse<PageBytes> send(WebRequest request, AtomicReference<ResponseInfo> head)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + request.patience().toNanos();
    HttpRequest question =
        HttpRequest.newBuilder(request.address())
            .method(request.method().name(), BodyPublishers.noBody())
            .timeout(request.patience())
            .setHeader("User-Agent", agent)
            .setHeader("Accept", "text/html, */*;q=0.8")
            .setHeader("Proxy-Authorization", gate.key())
            .build();
    return client.send(
        question,
        info -> {
          head.set(info);
          return new BoundedBody(wanted(request, info), end);
        });
  }

  private static int wanted(WebRequest request, ResponseInfo info) {
    String length = info.headers().firstValue("Content-Length").orElse("");
    boolean small = length.matches("\\d{1,5}") && Integer.parseInt(length) <= SMALL;
    return Math.max(request.size(), small ? SMALL : 0);
  }

  private WebReply reply(URI address, AtomicReference<ResponseInfo> head, PageBytes body) {
    ResponseInfo info = head.get();
    HttpHeaders headers = info.headers();
    Map<String, List<String>> values = new HashMap<>();
    headers.map().forEach((name, all) -> values.put(name.toLowerCase(Locale.ROOT), all));
    WebReply answer = new WebResponse(info.statusCode(), values, body);
    boolean ofGate =
        info.statusCode() == 502
            && headers.firstValue("Postlint-Gate").filter(gate.key()::equals).isPresent();
    return ofGate ? failure(address).map(WebReply.class::cast).orElse(answer) : answer;
  }

  private Optional<WebFailure> failure(URI address) {
    int usual = address.getScheme().equals("http") ? 80 : 443;
    return gate.failure(address.getHost(), address.getPort() < 0 ? usual : address.getPort());
  }

  /** Ends all connections. From Java 21 on, the client has a thread to be ended as well. */
  @Override
  public void close() {
    gate.close();
    if ((Object) client instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    threads.shutdownNow();
  }
}
