package io.github.postlint.mojo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** What a run writes. */
enum ReportKind {
  CONSOLE,
  SARIF,
  GITHUB;

  /**
   * @param onGithub whether the run takes place inside GitHub Actions, where annotations are always
   *     wanted
   */
  static Set<ReportKind> parse(List<String> names, boolean onGithub) throws MojoExecutionException {
    Set<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
    for (String name : names) {
      kinds.add(Choice.of(ReportKind.class, "A report in postlint.reports", name));
    }
    if (onGithub) {
      kinds.add(GITHUB);
    }
    return kinds;
  }
}
