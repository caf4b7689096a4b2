package io.github.postlint.web.fetch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy on the loopback through which all connections of the client go. The client looks hosts up
 * itself and tells nobody what it connects to; the gate connects to the addresses in the directory
 * only. It also ends what takes too long or is too large, heads included.
 */
final class Gate implements Closeable {
  private final HostDirectory hosts;
  private final Duration patience;
  private final long size;
  private final ServerSocket server;
  private final ExecutorService threads;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<String, WebFailure> failures = new ConcurrentHashMap<>();
  private final String key = "Postlint " + UUID.randomUUID();

  /**
   * @param patience how long to wait for a connection, and for the next byte
   * @param size how many bytes may come in answer to one question
   */
  Gate(HostDirectory hosts, Duration patience, long size) throws IOException {
    this.hosts = hosts;
    this.patience = patience;
    this.size = size;
    this.server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "postlint-gate");
              thread.setDaemon(true);
              return thread;
            });
    threads.execute(this::accept);
  }

  /** Where the client finds the gate. */
  InetSocketAddress address() {
    return (InetSocketAddress) server.getLocalSocketAddress();
  }

  /** What the client says so that the gate lets it through. */
  String key() {
    return key;
  }

  /** Why the last connection to a host's port could not be made. */
  Optional<WebFailure> failure(String host, int port) {
    return Optional.ofNullable(failures.get(place(host, port)));
  }

  private static String place(String host, int port) {
    return HostDirectory.bare(host) + " " + port;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        open.add(client);
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      Optional<GateRequest> request = GateRequest.read(in);
      if (request.isPresent() && request.get().key().equals(key)) {
        connect(request.get(), client, in);
      }
    } catch (IOException | NumberFormatException e) {
      reset(client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(client);
    }
  }

  /** What is cut off must not look as if it had come to its end. */
  private static void reset(Socket client) {
    try {
      client.setSoLinger(true, 0);
    } catch (IOException e) {
      return;
    }
  }

  private void connect(GateRequest request, Socket client, InputStream in)
      throws IOException, InterruptedException {
    String place = place(request.host(), request.port());
    try (Socket server = connected(request)) {
      failures.remove(place);
      open.add(server);
      server.setSoTimeout((int) patience.toMillis());
      if (request.tunnel()) {
        write(client, "HTTP/1.1 200 Connected\r\n\r\n");
      } else {
        write(server, request.head());
      }
      new GateFlow(client, in, server, size).run(request.tunnel(), patience, threads);
      open.remove(server);
    } catch (GateException e) {
      failures.put(place, Failures.of(e.reason()));
      write(
          client,
          "HTTP/1.1 502 Not connected\r\nPostlint-Gate: "
              + key
              + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
  }

  private static void write(Socket socket, String head) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private Socket connected(GateRequest request) throws GateException {
    IOException reason = new IOException("There is no address.");
    for (InetAddress address : hosts.known(request.host())) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, request.port()), (int) patience.toMillis());
        return socket;
      } catch (IOException e) {
        reason = e;
        closeQuietly(socket);
      }
    }
    throw new GateException(reason);
  }

  private static void closeQuietly(Closeable closed) {
    try {
      closed.close();
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void close() {
    closeQuietly(server);
    open.forEach(Gate::closeQuietly);
    threads.shutdownNow();
  }

  /** That no connection could be made. */
  private static final class GateException extends Exception {
    private final IOException reason;

    GateException(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }
}
