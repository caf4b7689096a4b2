package io.github.postlint.mojo;

import io.github.postlint.fix.FixResult;
import io.github.postlint.fix.FixSummary;
import io.github.postlint.fix.Fixer;
import io.github.postlint.fix.LeftFile;
import io.github.postlint.fix.MendedFile;
import io.github.postlint.fix.MendedFiles;
import io.github.postlint.fix.UnifiedDiff;
import io.github.postlint.fork.Job;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.console.ProgressLine;
import io.github.postlint.report.github.WorkflowCommands;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.rules.frontmatter.schema.SchemaException;
import io.github.postlint.site.Site;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what {@code check} finds, where the repair is certain: readers see the mended place as it
 * was meant, and nothing else changes. {@code -Dpostlint.rules=link-bare,heading-space} picks
 * rules.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends SiteMojo {

  /** Whether the changes are shown as a unified diff, and no file is written. */
  @Parameter(property = "postlint.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * Whether fixes are made as well that guess what was meant, or that may change more than the
   * place, such as the address of a heading.
   */
  @Parameter(property = "postlint.unsafe", defaultValue = "false")
  private boolean unsafe;

  /**
   * The baseline: findings that are known and stay as they are. By default {@code
   * postlint-baseline.json} in the site, if there is one.
   */
  @Parameter(property = "postlint.baseline")
  private File baseline;

  /** Whether findings that the baseline knows are mended as well. */
  @Parameter(property = "postlint.baselined", defaultValue = "false")
  private boolean baselined;

  /**
   * A revision of git, such as {@code HEAD} or {@code origin/main...}: only documents that have
   * changed since then are mended, and what must agree with them.
   */
  @Parameter(property = "postlint.since")
  private String since;

  /** Whether only lines that have changed since that revision are mended. */
  @Parameter(property = "postlint.sinceLines", defaultValue = "false")
  private boolean sinceLines;

  @Override
  void run() throws MojoExecutionException {
    Set<Safety> made = unsafe ? EnumSet.allOf(Safety.class) : EnumSet.of(Safety.SAFE);
    for (Path root : roots()) {
      fix(root, made);
    }
  }

  private void fix(Path root, Set<Safety> made) throws MojoExecutionException {
    LintParameters parameters = parameters(root, RuleScope.ALL);
    Job job = new Job(parameters, Instant.now(), Runtime.getRuntime().availableProcessors());
    Site opened = open(root);
    getLog().info(Visible.text(SiteLine.of(opened, baseFolder())));
    FixResult result = fix(root, opened, job, new Fixer(linter(parameters, job), made));
    List<LeftFile> unwritten = List.of();
    if (dryRun) {
      show(result);
    } else {
      unwritten = MendedFiles.write(result.files());
    }
    FixSummary summary = new FixSummary(result.without(unwritten), dryRun);
    getLog().info(summary.mended());
    for (LeftFile file : result.without(unwritten).left()) {
      getLog().warn(Visible.text(file.path() + " is not mended: it " + file.reason() + "."));
    }
    getLog().info(summary.left());
  }

  private static Linter linter(LintParameters parameters, Job job) {
    return new Linter(Rules.of(parameters), job.options());
  }

  private FixResult fix(Path root, Site opened, Job job, Fixer fixer)
      throws MojoExecutionException {
    try (ProgressLine progress = progress()) {
      return fixer.fix(opened, store(job, progress), progress, found -> chosen(root, found));
    } catch (SchemaException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("There is no room for mended copies: " + e, e);
    }
  }

  private LintResult chosen(Path root, LintResult found) throws MojoExecutionException {
    LintResult left = found;
    Path known = baselineFile(baseline, root);
    if (!baselined && (baseline != null || Files.exists(known))) {
      left = new KnownFindings(known, root).judge(left);
    }
    return since == null ? left : new ChangedSince(since, sinceLines, getLog()).only(root, left);
  }

  /** Line by line, so that what posts hold can neither colour nor command anything. */
  private void show(FixResult result) throws MojoExecutionException {
    outlet(WorkflowCommands.areRead(), FailOn.NEVER, buildFolder())
        .write(
            (any, out) -> {
              for (MendedFile file : result.files()) {
                for (String line : UnifiedDiff.of(file).split("\n")) {
                  out.message(Severity.INFO, Visible.text(line.replace("\t", "    ")));
                }
              }
            },
            result.after());
  }
}
