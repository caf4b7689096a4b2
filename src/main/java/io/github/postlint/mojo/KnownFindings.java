package io.github.postlint.mojo;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.baseline.Baseline;
import io.github.postlint.lint.baseline.BaselineException;
import io.github.postlint.lint.baseline.BaselineFile;
import io.github.postlint.lint.baseline.SiteTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The baseline of a site.
 *
 * @param file where it is, or shall be
 * @param root the site's folder
 */
record KnownFindings(Path file, Path root) {

  /** A constant of this class, so that who has no baseline loads nothing to know its name. */
  static final String FILE = BaselineFile.NAME;

  /** A result without what the baseline knows. */
  LintResult judge(LintResult result) throws MojoExecutionException {
    if (!Files.exists(file)) {
      throw new MojoExecutionException(
          "There is no baseline " + file + ". The goal postlint:baseline writes it.");
    }
    try {
      return BaselineFile.read(file).judge(result, new SiteTexts(root));
    } catch (BaselineException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Makes findings, those of a file one after the other, the baseline. */
  void write(List<Finding> findings) throws MojoExecutionException {
    try {
      BaselineFile.write(file, Baseline.of(findings, new SiteTexts(root)));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The baseline " + file + " cannot be written (" + e + ").", e);
    }
  }
}
