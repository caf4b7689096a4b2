package io.github.postlint.mojo;

import io.github.postlint.report.text.AnsiStyle;
import io.github.postlint.report.text.Style;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What a goal asks of the build in which it runs. */
final class MavenBuild {
  private final MavenSession session;
  private final MojoExecution execution;

  /**
   * @param session null in a goal that Maven has not started
   * @param execution likewise
   */
  MavenBuild(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  private Optional<MavenProject> project() {
    return session == null ? Optional.empty() : Optional.ofNullable(session.getCurrentProject());
  }

  private Properties user() {
    return session == null || session.getUserProperties() == null
        ? new Properties()
        : session.getUserProperties();
  }

  /** The project's file; empty where Maven runs without a project. */
  Optional<Path> projectFile() {
    return project().map(MavenProject::getFile).map(file -> file.toPath());
  }

  /** The folder in which a build of the project writes; empty without a project. */
  Optional<Path> folder() {
    return projectFile().map(file -> Path.of(project().get().getBuild().getDirectory()));
  }

  /** The command that runs another goal; without a project, Maven knows no short name. */
  String command(String goal) {
    return projectFile().isPresent()
        ? "mvn postlint:" + goal
        : "mvn io.github.postlint:postlint-maven-plugin:" + Version.get() + ":" + goal;
  }

  /** Whether the command line sets a property, and not the pom. */
  boolean isUsers(String property) {
    return user().containsKey(property);
  }

  /** Refuses parameters that no goal has. */
  void checkNames() throws MojoExecutionException {
    ParameterNames.checkProperties(user());
    if (project().isPresent() && execution != null) {
      ParameterNames.checkElements(project().get(), execution);
    }
  }

  /**
   * Sets the parameters that the command line names: Maven lets what is written out in a pom win.
   *
   * @param diary hears which value gives way
   */
  void applyCommandLine(GoalFields fields, Consumer<String> diary) throws MojoExecutionException {
    if (execution != null
        && user().stringPropertyNames().stream()
            .anyMatch(name -> name.startsWith(CommandLine.PREFIX))) {
      new CommandLine(session).apply(fields, execution, diary);
    }
  }

  /** Where results of earlier runs are; empty where Maven names no local repository. */
  Optional<Path> cacheFolder() {
    return Cache.folder(session);
  }

  /** Whether somebody watches the build on a terminal. */
  boolean isWatched() {
    return Terminal.isWatched(session);
  }

  /** How what somebody reads on the console looks. */
  Style style() {
    return Terminal.isColored(session) ? new AnsiStyle() : Style.PLAIN;
  }

  /** What the process prints, as a build server reads it. */
  PrintStream output() {
    return MavenOutlet.output(session);
  }
}
