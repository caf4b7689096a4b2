package io.github.postlint.web.visit;

import java.time.Duration;
import java.time.Instant;

/** The time, and the patience to wait for it. */
public interface PaceClock {

  /** The time of the machine. */
  PaceClock SYSTEM =
      new PaceClock() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
          Thread.sleep(time.toMillis());
        }
      };

  /** The present. */
  Instant now();

  /** Returns after so long. */
  void sleep(Duration time) throws InterruptedException;
}
