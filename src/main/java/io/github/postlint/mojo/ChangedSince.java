package io.github.postlint.mojo;

import io.github.postlint.changes.Changes;
import io.github.postlint.changes.ChangesException;
import io.github.postlint.changes.GitChanges;
import io.github.postlint.lint.LintResult;
import io.github.postlint.report.text.Visible;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * What has changed since a revision.
 *
 * @param revision as git knows it
 * @param lines whether lines are told apart as well
 * @param log hears how much is passed over
 */
record ChangedSince(String revision, boolean lines, Log log) {

  /** A result with what concerns these changes. */
  LintResult only(Path root, LintResult result) throws MojoExecutionException {
    try {
      Changes changes = new GitChanges(root, revision).read(lines);
      LintResult left = changes.only(result);
      if (log.isInfoEnabled()) {
        log.info(Visible.text(changes.text(revision, result, left)));
      }
      return left;
    } catch (ChangesException e) {
      throw new MojoExecutionException(Visible.text(e.getMessage()), e);
    }
  }
}
