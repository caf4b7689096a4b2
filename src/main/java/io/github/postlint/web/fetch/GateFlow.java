package io.github.postlint.web.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes that go to and fro between the client and a server. */
final class GateFlow {
  private static final int BUFFER = 16 * 1024;

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
    int count;
    while ((count = from.read(buffer)) >= 0) {
      if (left.addAndGet(-count) < 0) {
        throw new IOException("The answer is too long.");
      }
      to.write(buffer, 0, count);
    }
    client.shutdownOutput();
    clientGone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
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
