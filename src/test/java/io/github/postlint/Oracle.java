package io.github.postlint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs Ruby scripts of the test resources, so that a test can compare Postlint with what really
 * happens.
 */
public final class Oracle {
  private Oracle() {}

  /**
   * Gives a script some input and returns what it prints. The test is skipped where Ruby or a
   * library of it is missing.
   *
   * @param test the class beside which the script lies
   * @param script the script's file name
   * @param require the Ruby library that must be there
   * @param debianPackage the package that brings it
   */
  public static String run(
      Class<?> test, String script, String input, String require, String debianPackage)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        succeeds("ruby", "-e", "require '" + require + "'"),
        "Skipped: Ruby's " + require + " is missing; apt-get install " + debianPackage);
    Path in = Files.createTempFile("oracle", ".in");
    Path out = Files.createTempFile("oracle", ".out");
    Path code = Files.createTempFile("oracle", ".rb");
    try (var stream = test.getResourceAsStream(script)) {
      Files.write(code, stream.readAllBytes());
      Files.writeString(in, input);
      ProcessBuilder ruby = new ProcessBuilder("ruby", code.toString());
      ruby.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
      ruby.redirectInput(in.toFile()).redirectOutput(out.toFile());
      ruby.redirectError(ProcessBuilder.Redirect.INHERIT);
      int exit = ruby.start().waitFor();
      if (exit != 0) {
        throw new IOException(script + " ended with " + exit);
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(code);
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A folder of real blogs beside the checkout, where there is one. */
  public static Path shared(String folder) {
    Path path = Path.of("..", "shared", folder).toAbsolutePath().normalize();
    Assumptions.assumeTrue(Files.isDirectory(path), "Skipped: there is no " + path.getFileName());
    return path;
  }
}
