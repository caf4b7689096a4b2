package io.github.postlint.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Where Jazzer comes in, by the names of its methods. The target's name is Jazzer's {@code
 * --target_args}; the folder for files is the system property {@code postlint.fuzz.folder}.
 */
public final class JazzerMain {
  private static Consumer<byte[]> target;

  private JazzerMain() {}

  /** Takes the target's name, as {@link FuzzTarget#id()} says it. */
  public static void fuzzerInitialize(String[] args) throws IOException {
    String name = args[0].toUpperCase(Locale.ROOT).replace('-', '_');
    Path folder =
        Files.createTempDirectory(Path.of(System.getProperty("postlint.fuzz.folder")), "");
    target = FuzzTarget.valueOf(name).open(folder);
    // Classes are loaded, and instrumented, outside of the time that one input has.
    for (int i = 0; i < FuzzTarget.values().length; i++) {
      target.accept((i + "---\ntags: [a]\n---\n# a\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    target.accept(input);
  }
}
