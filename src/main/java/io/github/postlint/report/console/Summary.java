package io.github.postlint.report.console;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.text.Visible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last line of a run: how much was checked, and what was found. */
public final class Summary {
  private Summary() {}

  /** One sentence about a run that took {@code time}. */
  public static String text(LintResult result, Duration time) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      add(counts, result.count(severity), noun(severity));
    }
    String findings = counts.isEmpty() ? "no findings" : String.join(", ", counts);
    List<String> hidden = new ArrayList<>();
    if (result.suppressed() > 0) {
      hidden.add(number(result.suppressed()) + " suppressed");
    }
    int known = result.baselined().map(one -> one.findings().size()).orElse(0);
    if (known > 0) {
      hidden.add(number(known) + " in the baseline");
    }
    return String.format(
        Locale.ROOT,
        "%s checked in %,.1f s: %s%s.",
        result.read(),
        time.toMillis() / 1000.0,
        findings,
        hidden.isEmpty() ? "" : " (" + String.join(", ", hidden) + ")");
  }

  /** What there is to say of a baseline besides. */
  public static Optional<String> baseline(LintResult result) {
    int gone = result.baselined().map(Baselined::gone).orElse(0);
    return gone == 0
        ? Optional.empty()
        : Optional.of(
            count(gone, "finding")
                + " of the baseline "
                + (gone == 1 ? "is" : "are")
                + " gone: postlint:baseline shrinks it.");
  }

  /** A line for each kind of thing of which not all could be decided. */
  public static List<String> undecided(LintResult result) {
    return result.coverage().stream()
        .filter(coverage -> !coverage.undecided().isEmpty())
        .map(coverage -> Visible.text(coverage.toString()) + " (-X lists them).")
        .toList();
  }

  private static void add(List<String> counts, long count, String noun) {
    if (count > 0) {
      counts.add(count(count, noun));
    }
  }

  /** What users call a finding of this severity. */
  static String noun(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "hint";
    };
  }

  /** A number and its noun, in the plural where there is more or less than one. */
  public static String count(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** A number with commas between the thousands. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
