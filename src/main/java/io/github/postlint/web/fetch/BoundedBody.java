package io.github.postlint.web.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes so many bytes of a body, until a time, and breaks the connection off then. */
final class BoundedBody implements BodySubscriber<PageBytes> {
  private final int size;
  private final long end;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<PageBytes> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /**
   * @param end when it is too late, by {@link System#nanoTime()}
   */
  BoundedBody(int size, long end) {
    this.size = size;
    this.end = end;
  }

  @Override
  public CompletionStage<PageBytes> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (size == 0) {
      stop();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    for (ByteBuffer item : items) {
      byte[] part = new byte[Math.min(item.remaining(), size - bytes.size())];
      item.get(part);
      bytes.writeBytes(part);
      if (item.hasRemaining()) {
        stop();
        return;
      }
    }
    if (System.nanoTime() - end > 0) {
      stop();
    } else {
      subscription.request(1);
    }
  }

  private void stop() {
    subscription.cancel();
    body.complete(new PageBytes(bytes.toByteArray(), false));
  }

  /** The head is known, which is worth more than the rest. */
  @Override
  public void onError(Throwable reason) {
    body.complete(new PageBytes(bytes.toByteArray(), false));
  }

  @Override
  public void onComplete() {
    body.complete(new PageBytes(bytes.toByteArray(), true));
  }
}
