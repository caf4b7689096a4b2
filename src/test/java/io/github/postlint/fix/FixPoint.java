package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.Safety;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends a site until nothing is left to mend.
 *
 * @param root the site's folder
 * @param made which fixes are made
 */
public record FixPoint(Path root, Set<Safety> made) {

  /**
   * Mends the site, and expects that all that can be mended is, and that a second run changes
   * nothing.
   *
   * @return what the first run did
   */
  public FixResult reach() throws IOException {
    FixResult result = run();
    assertThat(MendedFiles.write(result.files())).as("files that were not written").isEmpty();
    Set<String> left = new HashSet<>();
    result.left().forEach(file -> left.add(file.path()));
    List<Finding> fixable =
        result.after().files().stream()
            .map(FileFindings::all)
            .flatMap(List::stream)
            .filter(finding -> !left.contains(finding.path()))
            .filter(finding -> finding.fix().filter(fix -> made.contains(fix.safety())).isPresent())
            .toList();
    assertThat(fixable).as("what is left to mend").isEmpty();
    for (MendedFile file : result.files()) {
      boolean same = Arrays.equals(file.before(), file.after());
      assertThat(same && file.path().equals(file.newPath())).as(file.path()).isFalse();
    }
    assertThat(run().files()).as("files that a second run mends").isEmpty();
    return result;
  }

  private FixResult run() throws IOException {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    Linter linter =
        new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 2));
    return new Fixer(linter, made).fix(site, ResultStore.NONE, Progress.NONE);
  }
}
