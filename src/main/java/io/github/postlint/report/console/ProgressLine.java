package io.github.postlint.report.console;

import io.github.postlint.lint.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A line on a terminal that says how far a long run has come. It appears after two seconds, is
 * renewed at most twice a second and is gone when closed. May be called from many threads.
 */
public final class ProgressLine implements Progress, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final InstantSource clock;
  private final PrintStream out;
  private final AtomicReference<Instant> next;
  private int width;
  private int shown;
  private boolean closed;

  /**
   * @param terminal whether somebody watches; else nothing is ever printed
   */
  public ProgressLine(InstantSource clock, boolean terminal, PrintStream out) {
    this.clock = clock;
    this.out = out;
    this.next = new AtomicReference<>(clock.instant().plus(PATIENCE));
    this.closed = !terminal;
  }

  @Override
  public void checked(int done, int total) {
    Instant now = clock.instant();
    Instant due = next.get();
    if (!now.isBefore(due) && next.compareAndSet(due, now.plus(PAUSE))) {
      print(done, total);
    }
  }

  private synchronized void print(int done, int total) {
    if (closed || done < shown) {
      return;
    }
    String line = String.format(Locale.ROOT, "%,d of %,d posts checked", done, total);
    out.print("\r" + line);
    out.flush();
    width = line.length();
    shown = done;
  }

  /** Erases the line. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
    closed = true;
  }
}
