package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** From which severity on findings fail the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Fails where the results of all sites together have what fails the build. */
  void check(List<LintResult> results) throws MojoFailureException {
    long errors = results.stream().mapToLong(result -> result.count(Severity.ERROR)).sum();
    long warnings = results.stream().mapToLong(result -> result.count(Severity.WARNING)).sum();
    boolean fails =
        switch (this) {
          case ERROR -> errors > 0;
          case WARNING -> errors + warnings > 0;
          case NEVER -> false;
        };
    if (fails) {
      throw new MojoFailureException(
          "Postlint found "
              + count(errors, "error")
              + " and "
              + count(warnings, "warning")
              + " in the posts.");
    }
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
