package io.github.postlint.report.outlet;

import io.github.postlint.lint.LintResult;
import java.io.IOException;

/** Tells a run's findings in one format. The same findings always give the same text or file. */
public interface Report {

  /**
   * Reports all findings. Text from posts that goes into a message or a command must be {@linkplain
   * io.github.postlint.report.text.Visible#text made visible}.
   *
   * @throws IOException if a file cannot be written, with a message for the user
   */
  void write(LintResult result, Outlet outlet) throws IOException;
}
