package io.github.postlint.mojo;

import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.report.text.Visible;
import io.github.postlint.watch.LogView;
import io.github.postlint.watch.ScreenView;
import io.github.postlint.watch.SiteWatch;
import io.github.postlint.watch.WatchView;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Stays, and checks what is saved: on a terminal it draws anew what is wrong, elsewhere it tells
 * what a save has brought and mended. Ctrl-C ends it.
 */
@Mojo(name = "watch", requiresProject = false, threadSafe = true)
public final class WatchMojo extends SiteMojo {
  /** Home, and erase what is seen and what was scrolled away. */
  private static final String ERASE = "\033[H\033[2J\033[3J";

  /**
   * The baseline: findings that are known and not shown. By default {@code postlint-baseline.json}
   * in the site, if there is one.
   */
  @Parameter(property = "postlint.baseline")
  private File baseline;

  @Override
  void run() throws MojoExecutionException {
    Path root = root();
    getLog().info(Visible.text(SiteLine.of(open(root), baseFolder())));
    getLog().info("Every save is checked. Ctrl-C ends it.");
    WatchView view = view();
    SiteWatch watch = watch(root, view);
    try {
      while (watch.run(settings(root))) {
        try {
          settleAgain();
          watch = watch(root, view);
        } catch (MojoExecutionException e) {
          view.fail(e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The system does not tell what happens in the site's folders ("
              + e.getMessage()
              + "). On Linux, a larger fs.inotify.max_user_watches may mend that (sysctl); else"
              + " run postlint:check after a save.",
          e);
    }
  }

  private SiteWatch watch(Path root, WatchView view) throws MojoExecutionException {
    return new SiteWatch(
        parameters(root, RuleScope.ALL),
        job -> store(job, Progress.NONE),
        Optional.of(baselineFile(baseline, root)),
        this::progress,
        view);
  }

  private Set<Path> settings(Path root) {
    return new TreeSet<>(
        List.of(root.resolve(SettingsFile.FILE), baseFolder().resolve(SettingsFile.FILE)));
  }

  private WatchView view() throws MojoExecutionException {
    PrintStream out = System.out;
    MavenOutlet outlet = outlet(false, FailOn.NEVER, buildFolder());
    return build().isWatched()
        ? new ScreenView(outlet, () -> out.print(ERASE), build().style(), consoleLimit())
        : new LogView(outlet, build().style(), consoleLimit());
  }
}
