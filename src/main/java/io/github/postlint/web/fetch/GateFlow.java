package io.github.postlint.web.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes that go to and fro between the client and a server. */
final class GateFlow {
  private static final int BUFFER = 16 * 1024;

  /**
   * Told to the client of each answer that ends its connection: it would ask the next question on
   * the same connection otherwise, and give up after the second that is gone.
   */
  private static final byte[] CLOSE = "Connection: close\r\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Socket client;
  private final InputStream in;
  private final Socket server;
  private final long size;
  private final CountDownLatch clientGone = new CountDownLatch(1);

  /** How many bytes may still come in answer to the client's last word. */
  private final AtomicLong left;

  /**
   * @param in what comes from the client, as far as it is not read yet
   * @param size how many bytes may come in answer to one question
   */
  GateFlow(Socket client, InputStream in, Socket server, long size) {
    this.client = client;
    this.in = in;
    this.server = server;
    this.size = size;
    this.left = new AtomicLong(size);
  }

  /**
   * Returns when the server or the client has ended it.
   *
   * @param both whether the client may say more
   * @param patience how long the client may take to read the last of it
   */
  void run(boolean both, Duration patience, Executor threads)
      throws IOException, InterruptedException {
    threads.execute(() -> fromClient(both));
    InputStream from = server.getInputStream();
    OutputStream to = client.getOutputStream();
    byte[] buffer = new byte[BUFFER];
    boolean headBegins = !both;
    int count;
    while ((count = from.read(buffer)) >= 0) {
      if (left.addAndGet(-count) < 0) {
        throw new IOException("The answer is too long.");
      }
      int written = headBegins ? firstLine(buffer, count) : 0;
      if (written > 0) {
        to.write(buffer, 0, written);
        to.write(CLOSE);
        headBegins = false;
      }
      to.write(buffer, written, count - written);
    }
    client.shutdownOutput();
    clientGone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How many bytes the rest of the first line has, with its end; 0 where it does not end here. */
  private static int firstLine(byte[] buffer, int count) {
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the client is gone, nobody wants the rest. */
  private void fromClient(boolean both) {
    byte[] buffer = new byte[BUFFER];
    try (server) {
      OutputStream to = server.getOutputStream();
      int count;
      while ((count = in.read(buffer)) >= 0 && both) {
        left.set(size);
        to.write(buffer, 0, count);
      }
    } catch (IOException e) {
      return;
    } finally {
      clientGone.countDown();
    }
  }
}
