package io.github.postlint.web;

import io.github.postlint.web.visit.PaceClock;
import java.time.Duration;
import java.time.Instant;

/** A clock on which time passes only while somebody sleeps. */
public final class FakeClock implements PaceClock {
  private Instant now = Instant.parse("2026-06-01T12:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    now = now.plus(time);
  }
}
