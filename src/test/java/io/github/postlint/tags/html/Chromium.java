package io.github.postlint.tags.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless browser.
 *
 * @param width of its window in pixels
 * @param dark whether the reader prefers dark pages
 */
public record Chromium(int width, boolean dark) {

  /**
   * What a page is once it is loaded.
   *
   * @param dom its elements as HTML
   * @param console the browser's messages on it
   */
  public record Loaded(String dom, List<String> console) {}

  /** Opens a page; the test is skipped where there is no Chromium. */
  public Loaded open(Path page, Path scratch) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(scratch, "profile");
    Path dom = Files.createTempFile(scratch, "dom", ".html");
    Path log = Files.createTempFile(scratch, "log", ".txt");
    Process browser = start(page, profile, dom, log);
    if (!browser.waitFor(2, TimeUnit.MINUTES)) {
      browser.destroyForcibly();
      throw new IOException("Chromium did not end");
    }
    List<String> console =
        Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList();
    return new Loaded(Files.readString(dom), console);
  }

  private Process start(Path page, Path profile, Path dom, Path log) throws InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--virtual-time-budget=60000",
                "--user-data-dir=" + profile,
                "--window-size=" + width + ",900",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--dump-dom",
                page.toUri().toString()));
    try {
      return new ProcessBuilder(command)
          .redirectOutput(dom.toFile())
          .redirectError(log.toFile())
          .start();
    } catch (IOException e) {
      Assumptions.abort("Skipped: Chromium is missing; apt-get install chromium");
      throw new AssertionError(e);
    }
  }
}
