package io.github.postlint.mojo;

import io.github.postlint.changes.ChangesException;
import io.github.postlint.changes.PreCommitHook;
import io.github.postlint.report.text.Visible;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Has git check, before each commit, the documents that have changed since the last one. What the
 * hook of the repository does besides stays.
 */
@Mojo(name = "install-hook", requiresProject = false, threadSafe = true)
public final class InstallHookMojo extends SiteMojo {

  @Override
  void run() throws MojoExecutionException {
    try {
      PreCommitHook hook = PreCommitHook.of(baseFolder());
      boolean changed = hook.install(command());
      getLog()
          .info(
              Visible.text(
                  (changed ? "Written: " : "Left as it is: ")
                      + hook.file()
                      + ". To be rid of it, delete the lines between \"# postlint: begin\" and"
                      + " \"# postlint: end\" there; git commit --no-verify passes over it once."));
    } catch (ChangesException e) {
      throw new MojoExecutionException(Visible.text(e.getMessage()), e);
    }
  }

  /** Git runs it in the topmost folder of the repository, without a name for that. */
  private String command() {
    Path site = baseFolder();
    Path top = Repository.root(site).orElse(site);
    return "mvn -q"
        + build().projectFile().map(file -> " -f " + quoted(top, file)).orElse("")
        + " io.github.postlint:postlint-maven-plugin:"
        + Version.get()
        + ":check -Dpostlint.since=HEAD"
        + (site.equals(top) ? "" : " -Dpostlint.site=\"$(pwd)/\"" + quoted(top, site));
  }

  private static String quoted(Path top, Path file) {
    String name = top.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return name.matches("[\\w./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
