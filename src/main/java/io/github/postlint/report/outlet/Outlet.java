package io.github.postlint.report.outlet;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.Severity;
import java.io.IOException;

/** Where reports may go. */
public interface Outlet {

  /** Whether anybody sees messages of a severity; those that nobody sees need not be made. */
  boolean shows(Severity severity);

  /**
   * Shows a message in the build's log. No build server takes it for a command.
   *
   * @param text one or more lines, separated by LF
   */
  void message(Severity severity, String text);

  /**
   * Prints a line of its own for a build server that reads commands out of what the build prints.
   */
  void command(String line);

  /**
   * Writes a UTF-8 file of the report folder, and the folder if that is missing.
   *
   * @param name the file's name, without a folder
   * @throws IOException if the file cannot be written, with a message for the user; an older one is
   *     then left as it was
   */
  void file(String name, AtomicFile.Content content) throws IOException;

  /**
   * Adds a text in GitHub's Markdown to the page that a build server shows of the run, where it has
   * one.
   *
   * @throws IOException if it cannot be written, with a message for the user
   */
  void summary(String markdown) throws IOException;
}
