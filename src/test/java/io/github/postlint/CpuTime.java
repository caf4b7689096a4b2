package io.github.postlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** The time that code takes, however busy the machine is. */
public final class CpuTime {
  /** By then even a busy machine has given a thread a few seconds. */
  private static final Duration GIVE_UP = Duration.ofMinutes(2);

  private CpuTime() {}

  /**
   * Expects code, which works in the thread that calls it, to use up less than {@code limit} of the
   * processor's time.
   *
   * @param name of the input, for the message
   */
  public static void assertWithin(Duration limit, String name, Executable code) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Duration used =
        assertTimeoutPreemptively(
            GIVE_UP,
            () -> {
              long before = threads.getCurrentThreadCpuTime();
              code.execute();
              return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
            },
            name);
    assertThat(used).as(name).isLessThan(limit);
  }
}
