package io.github.postlint.web.visit;

import java.time.Duration;
import java.util.Locale;

/** What a {@code robots.txt} says of the pauses between two questions. */
final class Robots {
  /** Longer pauses are the same to us: there is no time for them. */
  private static final double MOST = 86_400;

  private Robots() {}

  /**
   * The pause that is wanted of us, or of all programs.
   *
   * @param name by which the file may call us, in lower case
   */
  static Duration delay(String text, String name) {
    double all = 0;
    double own = -1;
    boolean agents = false;
    boolean forAll = false;
    boolean forUs = false;
    for (String line : text.split("\\R", -1)) {
      int hash = line.indexOf('#');
      String said = hash < 0 ? line : line.substring(0, hash);
      int colon = said.indexOf(':');
      String key = colon < 0 ? "" : said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = said.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      if (key.equals("user-agent")) {
        forAll = (agents && forAll) || value.equals("*");
        forUs = (agents && forUs) || value.equals(name) || value.startsWith(name + "/");
        agents = true;
      } else if (!key.isEmpty()) {
        agents = false;
        if (key.equals("crawl-delay")) {
          double seconds = seconds(value);
          all = forAll ? seconds : all;
          own = forUs ? seconds : own;
        }
      }
    }
    return Duration.ofMillis((long) ((own < 0 ? all : own) * 1000));
  }

  private static double seconds(String value) {
    return value.matches("\\d{1,9}(\\.\\d{1,9})?") ? Math.min(MOST, Double.parseDouble(value)) : 0;
  }
}
