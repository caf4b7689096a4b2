package io.github.postlint.generator.hugo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The real Hugo, where it is installed; tests that ask it are skipped elsewhere. */
public final class RealHugo {
  private RealHugo() {}

  /**
   * Runs it in a site's folder.
   *
   * @return what it prints, errors included
   */
  public static String run(Path site, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("hugo", ".out");
    try {
      List<String> command = new ArrayList<>(List.of("hugo"));
      command.addAll(List.of(arguments));
      Process process = start(command, site, out);
      process.waitFor();
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
    }
  }

  private static Process start(List<String> command, Path site, Path out) {
    try {
      return new ProcessBuilder(command)
          .directory(site.toFile())
          .redirectErrorStream(true)
          .redirectOutput(out.toFile())
          .start();
    } catch (IOException e) {
      Assumptions.abort("Skipped: hugo is missing; apt-get install hugo");
      throw new IllegalStateException(e);
    }
  }
}
