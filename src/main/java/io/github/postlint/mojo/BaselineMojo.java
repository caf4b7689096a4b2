package io.github.postlint.mojo;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes down what {@code check} finds, so that only what comes from now on fails the build. Where
 * there is a baseline, takes out of it what has been mended.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends SiteMojo {

  /** The baseline's file. By default {@code postlint-baseline.json} in the site. */
  @Parameter(property = "postlint.baseline")
  private File baseline;

  /** Whether a baseline that is there takes new findings as well. */
  @Parameter(property = "postlint.accept", defaultValue = "false")
  private boolean accept;

  @Override
  void run() throws MojoExecutionException {
    for (Path root : roots()) {
      write(root, baselineFile(baseline, root));
    }
  }

  private void write(Path root, Path file) throws MojoExecutionException {
    Instant start = Instant.now();
    LintParameters parameters = parameters(root, RuleScope.ALL);
    Site opened = open(root);
    getLog().info(Visible.text(SiteLine.of(opened, baseFolder())));
    LintResult result = lint(opened, parameters, Rules.of(parameters), start);
    KnownFindings known = new KnownFindings(file, root);
    if (Files.exists(file)) {
      renew(known, known.judge(result));
    } else {
      known.write(result.findings());
      getLog()
          .info(
              Visible.text(
                  file
                      + " has "
                      + count(result.findings().size())
                      + " in it: postlint:check passes over what it knows. Commit it, and keep it"
                      + " out of what the generator publishes."));
    }
  }

  private void renew(KnownFindings known, LintResult judged) throws MojoExecutionException {
    Baselined earlier = judged.baselined().orElseThrow();
    List<Finding> fresh = judged.findings();
    List<Finding> all = new ArrayList<>(earlier.findings());
    if (accept) {
      all.addAll(fresh);
    }
    all.sort(null);
    known.write(all);
    getLog()
        .info(
            Visible.text(
                known.file()
                    + " keeps "
                    + count(earlier.findings().size())
                    + ", and loses "
                    + count(earlier.gone())
                    + " that are gone"
                    + news(fresh.size())
                    + "."));
  }

  private String news(int fresh) {
    if (fresh == 0) {
      return "";
    }
    return accept
        ? "; " + count(fresh) + " came in"
        : "; "
            + count(fresh)
            + " not in it "
            + (fresh == 1 ? "is" : "are")
            + " left for postlint:check, unless postlint.accept=true takes them in";
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d finding%s", number, number == 1 ? "" : "s");
  }
}
