package io.github.postlint.mojo;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.GithubReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.maven.execution.MavenSession;

/** A workflow of GitHub Actions, which reads commands out of what the build prints. */
final class Workflow {
  /** GitHub takes commands of one module at a time: a second pause within a first has no effect. */
  private static final Object TURN = new Object();

  private final boolean listens;
  private final PrintStream out;

  /**
   * @param listens whether there is such a workflow
   * @param out where it reads
   */
  Workflow(boolean listens, PrintStream out) {
    this.listens = listens;
    this.out = out;
  }

  /** The workflow that reads what Maven prints. */
  static Workflow of(boolean listens, MavenSession session) {
    return new Workflow(listens, listens ? output(session) : System.out);
  }

  /** Whether the build is part of a workflow. */
  static boolean isRunning() {
    return "true".equals(System.getenv("GITHUB_ACTIONS"));
  }

  /**
   * From Maven 4 on, lines on {@code System.out} become messages of its log, in which GitHub sees
   * no command. The process's own output must stay open.
   */
  private static PrintStream output(MavenSession session) {
    String version =
        session == null ? "" : session.getSystemProperties().getProperty("maven.version", "");
    boolean raw = !version.isEmpty() && Character.digit(version.charAt(0), 10) >= 4;
    return raw
        ? new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        : System.out;
  }

  /** Shows findings beside the changed lines. */
  void annotate(GithubReport report, List<Finding> findings) {
    synchronized (TURN) {
      for (Finding finding : findings) {
        out.println(report.command(finding));
      }
    }
  }

  /** Prints what quotes posts, whose text must not act as a command. */
  void quote(Runnable printing) {
    if (!listens) {
      printing.run();
      return;
    }
    String token = UUID.randomUUID().toString();
    synchronized (TURN) {
      out.println(GithubReport.pause(token));
      try {
        printing.run();
      } finally {
        out.println(GithubReport.resume(token));
      }
    }
  }
}
