package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Does something with each item of a list, on several threads. */
final class ParallelRun {
  private final int threads;

  ParallelRun(int threads) {
    this.threads = threads;
  }

  /**
   * Returns when all is done.
   *
   * @param done hears how many items are done
   */
  <T> void each(List<T> items, Consumer<T> action, IntConsumer done) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger finished = new AtomicInteger();
    int count = items.size();
    Runnable worker =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              action.accept(items.get(i));
              done.accept(finished.incrementAndGet());
            }
          } finally {
            // Where one thread fails, the others need not go on.
            next.set(count);
          }
        };
    run(worker, Math.min(threads, count));
  }

  /** The threads end with the run: a goal may live in a process that goes on. */
  private static void run(Runnable worker, int threads) {
    if (threads <= 1) {
      worker.run();
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads - 1);
    try {
      List<Future<?>> others = new ArrayList<>();
      for (int i = 1; i < threads; i++) {
        others.add(executor.submit(worker));
      }
      worker.run();
      for (Future<?> other : others) {
        other.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
      awaitEnd(executor);
    }
  }

  private static void awaitEnd(ExecutorService executor) {
    try {
      executor.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
