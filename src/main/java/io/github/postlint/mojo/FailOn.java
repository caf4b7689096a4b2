package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import org.apache.maven.plugin.MojoFailureException;

/** From which severity on findings fail the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  void check(LintResult result) throws MojoFailureException {
    long errors = result.count(Severity.ERROR);
    long warnings = result.count(Severity.WARNING);
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
