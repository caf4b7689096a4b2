package io.github.postlint.report.github;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The workflow commands of GitHub Actions, which its runner reads out of what the build prints. Not
 * thread-safe.
 */
public final class WorkflowCommands {
  private final boolean read;
  private final PrintStream out;

  /** What ends the present pause; null where there is none. */
  private String token;

  /**
   * @param read whether a runner reads {@code out}
   */
  public WorkflowCommands(boolean read, PrintStream out) {
    this.read = read;
    this.out = out;
  }

  /** Whether the build is part of a workflow. */
  public static boolean areRead() {
    return "true".equals(System.getenv("GITHUB_ACTIONS"));
  }

  /**
   * Adds a text in Markdown to the summary of the job, which is a file that the runner names.
   *
   * @throws IOException if that file cannot be written
   */
  public void summarize(String markdown) throws IOException {
    String file = read ? System.getenv("GITHUB_STEP_SUMMARY") : null;
    if (file != null && !file.isBlank()) {
      Files.writeString(
          Path.of(file), markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /** Prints a command. */
  public void print(String command) {
    resume();
    out.println(command);
  }

  /**
   * Keeps the runner from reading commands out of what is printed until {@link #resume}: text from
   * posts must not act as a command. Nobody can guess the token that would end the pause.
   */
  public void pause() {
    if (read && token == null) {
      token = UUID.randomUUID().toString();
      out.println("::stop-commands::" + token);
    }
  }

  /** Ends the pause, if there is one. */
  public void resume() {
    if (token != null) {
      out.println("::" + token + "::");
      token = null;
    }
  }
}
