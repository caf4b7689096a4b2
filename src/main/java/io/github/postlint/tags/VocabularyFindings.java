package io.github.postlint.tags;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/** Problems of a vocabulary as findings, for the console. */
public final class VocabularyFindings {
  private static final String RULE = "tag-vocabulary";

  private VocabularyFindings() {}

  /** One finding for each problem, by position. */
  public static List<Finding> of(List<SiteProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                Finding.at(
                    problem.place(),
                    RULE,
                    problem.kind() == SiteProblem.Kind.NO_EFFECT
                        ? Severity.WARNING
                        : Severity.ERROR,
                    problem.message(),
                    Optional.empty()))
        .sorted()
        .toList();
  }
}
