package io.github.postlint.mojo;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.WriteFault;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.github.WorkflowCommands;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Takes reports to Maven's log, to what the process prints, and to a folder. */
final class MavenOutlet implements Outlet {
  /**
   * GitHub's runner takes commands of one module at a time: a second pause within a first has no
   * effect.
   */
  private static final Object TURN = new Object();

  private final Log log;
  private final WorkflowCommands commands;
  private final Object turn;
  private final FailOn verdict;
  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  /**
   * @param github whether GitHub reads commands out of what is printed
   * @param verdict which messages tell why the build fails: they are errors where Maven hides what
   *     is less
   * @param out what the process prints
   * @param folder where files go
   */
  MavenOutlet(Log log, boolean github, FailOn verdict, PrintStream out, Path folder) {
    this.log = log;
    this.commands = new WorkflowCommands(github, out);
    this.turn = github ? TURN : this;
    this.verdict = verdict;
    this.folder = folder;
  }

  /**
   * What the process prints, as a build server reads it. From Maven 4 on, lines on {@code
   * System.out} become messages of its log, in which no command is seen. The process's own output
   * must stay open.
   */
  static PrintStream output(MavenSession session) {
    String version =
        session == null ? "" : session.getSystemProperties().getProperty("maven.version", "");
    boolean raw = !version.isEmpty() && Character.digit(version.charAt(0), 10) >= 4;
    return raw
        ? new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        : System.out;
  }

  /** Takes a whole report. */
  void write(Report report, LintResult result) throws MojoExecutionException {
    synchronized (turn) {
      try {
        report.write(result, this);
      } catch (IOException e) {
        throw new MojoExecutionException(e.getMessage(), e);
      } finally {
        commands.resume();
      }
    }
  }

  @Override
  public boolean shows(Severity severity) {
    return isEnabled(severity) || (verdict.fails(severity) && log.isErrorEnabled());
  }

  private boolean isEnabled(Severity severity) {
    return switch (severity) {
      case ERROR -> log.isErrorEnabled();
      case WARNING -> log.isWarnEnabled();
      case INFO -> log.isInfoEnabled();
    };
  }

  @Override
  public void message(Severity severity, String text) {
    commands.pause();
    boolean hidden = !isEnabled(severity) && verdict.fails(severity);
    switch (hidden ? Severity.ERROR : severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  @Override
  public void command(String line) {
    commands.print(line);
  }

  @Override
  public void summary(String markdown) throws IOException {
    commands.summarize(markdown);
  }

  /** The files that were written, in their order. */
  List<Path> written() {
    return List.copyOf(written);
  }

  @Override
  public void file(String name, AtomicFile.Content content) throws IOException {
    Path file = folder.resolve(name);
    try {
      AtomicFile.write(file, content);
      written.add(file);
    } catch (IOException e) {
      throw new IOException(
          "The report "
              + file
              + " cannot be written ("
              + WriteFault.cause(e)
              + "). Mend that, or name another folder in postlint.reportDirectory.",
          e);
    }
  }
}
