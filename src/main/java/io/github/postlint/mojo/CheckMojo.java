package io.github.postlint.mojo;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.Coverage;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Undecided;
import io.github.postlint.report.ReportOptions;
import io.github.postlint.report.Reports;
import io.github.postlint.report.console.RuleTable;
import io.github.postlint.report.console.Summary;
import io.github.postlint.report.github.WorkflowCommands;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Proof-reads the posts of a blog and fails the build where a reader would see something broken.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SiteMojo {

  /**
   * From which severity on findings fail the build: {@code error}, {@code warning} or {@code
   * never}.
   */
  @Parameter(property = "postlint.failOn", defaultValue = "error")
  private String failOn;

  /** How many warnings do not fail the build by their number; below 0 for any number. */
  @Parameter(property = "postlint.maxWarnings", defaultValue = "-1")
  private int maxWarnings = -1;

  /**
   * What to write: {@code console}; in files {@code sarif}, {@code json}, {@code junit}, {@code
   * checkstyle}, {@code gitlab}, {@code markdown} and {@code html}; {@code github} for annotations.
   * Those, and the summary of the job in Markdown, are always written inside GitHub Actions.
   */
  @Parameter(property = "postlint.reports", defaultValue = "console")
  private List<String> reports = List.of();

  /**
   * The folder for report files, such as {@code postlint.sarif}. By default {@code postlint} in the
   * build's folder, which is {@code target} beside the site where there is no project.
   */
  @Parameter(property = "postlint.reportDirectory")
  private File reportDirectory;

  /**
   * The baseline: findings that are known and need not be mended at once. By default {@code
   * postlint-baseline.json} in the site, if there is one; {@code postlint:baseline} writes it.
   */
  @Parameter(property = "postlint.baseline")
  private File baseline;

  /**
   * A revision, such as {@code origin/main} or {@code HEAD}: only what is found in documents that
   * have changed since then counts, committed or not. With three dots after it, since this branch
   * has left it. Needs git.
   */
  @Parameter(property = "postlint.since")
  private String since;

  /** Whether only what is found on lines that have changed counts. */
  @Parameter(property = "postlint.sinceLines", defaultValue = "false")
  private boolean sinceLines;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    FailOn verdict = Choice.of(FailOn.class, "postlint.failOn", failOn);
    Set<Reports> chosen = chosen();
    List<Path> roots = roots();
    List<LintResult> results = new ArrayList<>();
    NextStep next = new NextStep();
    for (Path root : roots) {
      Path place = roots.size() == 1 ? folder() : folder().resolve(baseFolder().relativize(root));
      results.add(check(root, chosen, verdict, next, place));
    }
    verdict.check(
        results,
        maxWarnings,
        () -> " " + next.text(build().command("fix"), build().command("explain")));
  }

  /**
   * Checks one site.
   *
   * @param next learns what was found
   * @param place where its report files go
   */
  private LintResult check(
      Path root, Set<Reports> chosen, FailOn verdict, NextStep next, Path place)
      throws MojoExecutionException, MojoFailureException {
    Instant start = Instant.now();
    LintParameters parameters = parameters(root, RuleScope.ALL);
    int limit = consoleLimit();
    List<Rule> all = Rules.of(parameters);
    Site opened = open(root);
    announce(opened);
    SharedResult shared = shared(opened, parameters);
    LintResult result = lint(opened, parameters, all, start);
    if (getLog().isDebugEnabled()) {
      debug(result);
    }
    shared.leave(result);
    Optional<Path> known = baseline(root);
    if (known.isPresent()) {
      result = new KnownFindings(known.get(), root).judge(result);
    }
    if (since != null) {
      result = new ChangedSince(since, sinceLines, getLog()).only(root, result);
    }
    Duration time = Duration.between(start, Instant.now());
    boolean tooMany = maxWarnings >= 0 && result.count(Severity.WARNING) > maxWarnings;
    FailOn shown = tooMany && verdict == FailOn.ERROR ? FailOn.WARNING : verdict;
    MavenOutlet outlet = outlet(chosen.contains(Reports.GITHUB), shown, place);
    ReportOptions options =
        new ReportOptions(all, Version.get(), Repository.prefix(root), build().style(), limit);
    for (Reports one : chosen) {
      outlet.write(one.make(options), result);
    }
    next.add(result, outlet.written());
    if (!outlet.written().isEmpty()) {
      warnOfPublishing(opened, place, "postlint.reportDirectory");
    }
    if (getLog().isInfoEnabled()) {
      for (String line : RuleTable.lines(result, build().command("fix"))) {
        getLog().info(line);
      }
      for (String line : Summary.undecided(result)) {
        getLog().info(line);
      }
      Summary.baseline(result).ifPresent(getLog()::info);
      getLog().info(Summary.text(result, time));
    }
    return result;
  }

  /** The baseline of a site, if it has one. */
  private Optional<Path> baseline(Path root) throws MojoExecutionException {
    Path file = baselineFile(baseline, root);
    return baseline != null || Files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  private void debug(LintResult result) {
    for (Convention convention : result.conventions()) {
      getLog().debug(Visible.text("Inferred " + convention));
    }
    for (Coverage coverage : result.coverage()) {
      for (Undecided undecided : coverage.undecided()) {
        getLog().debug(Visible.text("Not decided: " + undecided));
      }
    }
  }

  /** That nothing is checked is said even where little is. */
  private void announce(Site opened) {
    String line = Visible.text(SiteLine.of(opened, baseFolder()));
    getLog().info(line);
    if (opened.files().isEmpty() && !getLog().isWarnEnabled()) {
      System.err.println("[WARNING] " + line + ": nothing is checked.");
    }
  }

  private Set<Reports> chosen() throws MojoExecutionException {
    Set<Reports> chosen = Choice.of(Reports.class, "A report in postlint.reports", reports);
    if (WorkflowCommands.areRead()) {
      chosen.add(Reports.GITHUB);
      chosen.add(Reports.MARKDOWN);
    }
    return chosen;
  }

  private Path folder() {
    Path folder =
        reportDirectory == null ? buildFolder().resolve("postlint") : reportDirectory.toPath();
    return folder.toAbsolutePath();
  }
}
