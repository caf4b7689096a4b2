package io.github.postlint.fix;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what was mended and what is left. */
public final class FixSummary {
  private final FixResult result;
  private final boolean dryRun;

  /**
   * @param dryRun whether nothing is written
   */
  public FixSummary(FixResult result, boolean dryRun) {
    this.result = result;
    this.dryRun = dryRun;
  }

  /** How many places were mended, by rule. */
  public String mended() {
    if (result.count() == 0) {
      return "Nothing to mend.";
    }
    return (dryRun ? "This would mend " : "Mended ")
        + count(result.count(), "place")
        + " in "
        + count(result.files().size(), "file")
        + ": "
        + result.byRule().entrySet().stream()
            .map(each -> number(each.getValue()) + " " + each.getKey())
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** What is found in the mended site. */
  public String left() {
    int errors = result.after().count(Severity.ERROR);
    int warnings = result.after().count(Severity.WARNING);
    long unsafe = unsafe();
    return errors + warnings == 0
        ? "Nothing is left."
        : (dryRun ? "There would be left " : "There are left ")
            + count(errors, "error")
            + " and "
            + count(warnings, "warning")
            + "; postlint:check lists them."
            + (unsafe == 0 ? "" : " " + offer(unsafe));
  }

  private static String offer(long unsafe) {
    return (unsafe == 1
            ? "One of them has a fix that guesses"
            : number(unsafe) + " of them have fixes that guess")
        + " what was meant, or that may change an address: -Dpostlint.unsafe makes "
        + (unsafe == 1 ? "it" : "them")
        + ", for you to look at.";
  }

  private long unsafe() {
    return result.after().files().stream()
        .map(FileFindings::all)
        .flatMap(List::stream)
        .filter(FixSummary::isUnsafe)
        .count();
  }

  private static boolean isUnsafe(Finding finding) {
    return finding.fix().map(fix -> fix.safety() == Safety.UNSAFE).orElse(false);
  }

  private static String count(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
