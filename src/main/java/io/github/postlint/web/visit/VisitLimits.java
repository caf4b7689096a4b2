package io.github.postlint.web.visit;

import java.time.Duration;

/**
 * How much a run may ask, take and wait.
 *
 * @param hosts how many hosts are asked at a time, at least 1
 * @param connections how many questions one host has to answer at a time, at least 1
 * @param link how long one question may take
 * @param host how long one host may take for all questions, pauses included
 * @param run how long all of it may take
 * @param pageSize how many bytes of a page are read
 * @param hostSize how many bytes of all pages of a host
 * @param runSize how many bytes of all pages
 */
public record VisitLimits(
    int hosts,
    int connections,
    Duration link,
    Duration host,
    Duration run,
    int pageSize,
    long hostSize,
    long runSize) {

  /** Those of a run where nothing else is said. */
  public static final VisitLimits DEFAULT = of(16, 2, 20, 180, 900);

  /** With sizes that suit pages of the web; times are in seconds. */
  public static VisitLimits of(int hosts, int connections, int link, int host, int run) {
    return new VisitLimits(
        hosts,
        connections,
        Duration.ofSeconds(link),
        Duration.ofSeconds(host),
        Duration.ofSeconds(run),
        3_000_000,
        50_000_000,
        500_000_000);
  }
}
