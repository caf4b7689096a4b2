package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser: no message on the console, and nothing for the accessibility check. */
@Tag("slow")
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "html/tags/index.html",
          "html/tags/java/index.html",
          "html/authors/ann-o-nym/page/2/index.html");

  @TempDir private Path folder;

  @Test
  void pagesOpenWithoutAMessage() throws IOException, InterruptedException {
    Map<String, WrittenPages> sites =
        Map.of(
            "orchard", WrittenPages.of(SampleIndexes.orchard("en")),
            "hostile", WrittenPages.of(SampleIndexes.hostile()));
    for (Map.Entry<String, WrittenPages> site : sites.entrySet()) {
      Path root = folder.resolve(site.getKey());
      site.getValue().writeTo(root);
      for (String page : List.of("html/tags/index.html", "html/authors/index.html")) {
        Chromium.Loaded loaded = new Chromium(1280, false).open(root.resolve(page), folder);
        assertThat(loaded.console()).isEmpty();
        assertThat(loaded.dom()).contains("</h1>");
      }
    }
  }

  @Test
  void aMessageWouldBeSeen() throws IOException, InterruptedException {
    Path page = folder.resolve("loud.html");
    Files.writeString(page, "<!DOCTYPE html><title>x</title><script>throw 'loud'</script>");

    assertThat(new Chromium(1280, false).open(page, folder).console()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"320, false", "360, false", "360, true", "1280, false", "1280, true"})
  void everybodyCanReadThePages(int width, boolean dark) throws IOException, InterruptedException {
    WrittenPages pages = WrittenPages.of(SampleIndexes.orchard("en"));
    for (String path : PAGES) {
      List<String> said = check(pages.html(path), width, dark);

      assertThat(said)
          .as(path)
          .contains("wider false", "width " + width, "dark " + dark, "passes true");
      assertThat(said).as(path).allMatch(line -> line.matches("(wider|width|dark|passes) \\w+"));
    }
  }

  @Test
  void theCheckWouldSeeAMistake() throws IOException, InterruptedException {
    String page = WrittenPages.of(SampleIndexes.orchard("en")).html("html/tags/java/index.html");

    assertThat(check(page.replace("--soft: #5a626b", "--soft: #ccc"), 1280, false))
        .anyMatch(line -> line.startsWith("color-contrast"));
  }

  private List<String> check(String page, int width, boolean dark)
      throws IOException, InterruptedException {
    return new AxeCheck(width, dark).check(page, folder);
  }
}
