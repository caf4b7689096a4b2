package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;

/** From which severity on findings fail the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Whether a finding of a severity fails the build. */
  boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }

  /**
   * Fails where the results of all sites together have what fails the build.
   *
   * @param advice what to do then, as sentences after a space; empty for none
   */
  void check(List<LintResult> results, Supplier<String> advice) throws MojoFailureException {
    check(results, -1, advice);
  }

  /**
   * The same.
   *
   * @param most how many warnings do not fail the build by their number; below 0 for any number
   * @param advice what to do then, as sentences after a space; empty for none
   */
  void check(List<LintResult> results, int most, Supplier<String> advice)
      throws MojoFailureException {
    long errors = results.stream().mapToLong(result -> result.count(Severity.ERROR)).sum();
    long warnings = results.stream().mapToLong(result -> result.count(Severity.WARNING)).sum();
    boolean fails =
        (errors > 0 && fails(Severity.ERROR)) || (warnings > 0 && fails(Severity.WARNING));
    boolean many = this != NEVER && most >= 0 && warnings > most;
    if (fails || many) {
      throw new MojoFailureException(
          "Postlint found "
              + count(errors, "error")
              + " and "
              + count(warnings, "warning")
              + " in the posts."
              + (many ? " At most " + count(most, "warning") + " may be there." : "")
              + advice.get());
    }
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
