package io.github.postlint.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.execution.MavenSession;

/**
 * Where commands to the service that runs the build go: it takes whole lines only. Maven 4 makes
 * lines of its log, with a mark in front, of what goals print.
 */
final class CommandOutput {
  private CommandOutput() {}

  /** A stream that is not to be closed. */
  static PrintStream of(MavenSession session) {
    if (session == null || !isMaven4(session)) {
      return System.out;
    }
    System.out.flush();
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  private static boolean isMaven4(MavenSession session) {
    return session.getSystemProperties().getProperty("maven.version", "").startsWith("4.");
  }
}
