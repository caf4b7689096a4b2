package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real runs at random times and looks at what they leave. */
@Tag("slow")
class KilledRunTest {
  private static final int KILLS = 8;

  @TempDir Path root;

  /** Writes two blogs in turn, until it is killed; what the killer needs is on its output. */
  public static void main(String[] folder) {
    for (int i = 0; ; i++) {
      WholeBlog.write(WholeBlog.posts(i % 2 == 0 ? 40 : 70), Path.of(folder[0]));
      System.out.println(i);
    }
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  private static void runAndKill(Path folder, int millis) throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledRunTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(run.getInputStream().read()).isEqualTo('0');
    Thread.sleep(millis);
    run.destroyForcibly();
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void everyFileIsWholeAndTheNextRunHealsTheRest() throws Exception {
    WholeBlog.write(WholeBlog.posts(40), root.resolve("a"));
    WholeBlog.write(WholeBlog.posts(70), root.resolve("b"));
    Map<String, byte[]> a = bytes(root.resolve("a"));
    Map<String, byte[]> b = bytes(root.resolve("b"));
    assertThat(a.keySet()).isNotEqualTo(b.keySet());
    Random random = new Random(7);
    Path folder = root.resolve("killed");
    for (int i = 0; i < KILLS; i++) {
      runAndKill(folder, random.nextInt(400));
      bytes(folder)
          .forEach(
              (path, content) -> {
                if (!path.endsWith(".tmp") && !path.equals("manifest.json")) {
                  assertThat(content).as(path).isIn(a.get(path), b.get(path));
                }
              });
      WholeBlog.write(WholeBlog.posts(40), folder);
      Map<String, byte[]> healed = bytes(folder);
      healed.keySet().removeIf(path -> path.endsWith(".tmp"));
      assertThat(healed.keySet()).isEqualTo(a.keySet());
      healed.forEach((path, content) -> assertThat(content).as(path).isEqualTo(a.get(path)));
    }
  }
}
