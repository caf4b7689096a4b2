package io.github.postlint.mojo;

import io.github.postlint.lint.Suggestion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    List<String> known =
        Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    Set<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
    for (String name : names) {
      String kind = name.strip();
      if (!known.contains(kind)) {
        throw new MojoExecutionException(
            "postlint.reports has \""
                + kind
                + "\", but knows "
                + String.join(", ", known)
                + " only."
                + Suggestion.of(kind, known));
      }
      kinds.add(valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    if (onGithub) {
      kinds.add(GITHUB);
    }
    return kinds;
  }
}
