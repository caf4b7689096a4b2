package io.github.postlint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Runs a generator. */
public final class Program {
  private Program() {}

  /**
   * Runs a command in a folder and returns all that it prints. The test is skipped where the
   * program is missing, or where Maven cannot fetch it.
   *
   * @throws IOException if the command fails
   */
  public static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("program", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.redirectOutput(log.toFile());
      builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
      int exit = start(builder, command[0]).waitFor();
      String printed = Files.readString(log);
      Assumptions.assumeFalse(
          exit != 0 && printed.contains("could not be resolved"),
          "Skipped: Maven cannot fetch what it needs; it needs a network once.");
      if (exit != 0) {
        throw new IOException(command[0] + " ended with " + exit + ":\n" + printed);
      }
      return printed;
    } finally {
      Files.delete(log);
    }
  }

  private static Process start(ProcessBuilder builder, String program) {
    try {
      return builder.start();
    } catch (IOException e) {
      return Assumptions.abort("Skipped: " + program + " is missing; apt-get install " + program);
    }
  }
}
