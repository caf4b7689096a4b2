package io.github.postlint.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an attack has tried, and what has not held. */
final class AttackTable {
  private final List<String> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * One kind of attack: how often it was tried, what failed, and the most CPU time that it took.
   */
  void add(String what, int tried, List<String> failed, Duration slowest) {
    String seconds =
        slowest.isZero() ? "" : String.format(Locale.ROOT, "%.2f", slowest.toMillis() / 1000.0);
    rows.add("| " + what + " | " + tried + " | " + failed.size() + " | " + seconds + " |");
    failed.forEach(one -> failures.add(what + ": " + one));
  }

  /** What was not tried here, and why. */
  void skip(String what, String why) {
    rows.add("| " + what + " | 0: " + why + " | | |");
  }

  List<String> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return "| attack | tried | failed | most CPU s |\n|---|---|---|---|\n"
        + String.join("\n", rows);
  }
}
