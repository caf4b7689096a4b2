package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser: no message on the console, and nothing for the accessibility check. */
@Tag("slow")
class BrowserTest {
  private static final Pattern POLICY = Pattern.compile("<meta http-equiv=[^>]*>");
  private static final List<String> PAGES =
      List.of(
          "html/tags/index.html",
          "html/tags/java/index.html",
          "html/authors/ann-o-nym/page/2/index.html");

  /** Checks every view of a page and leaves the verdict in the page; says how it looked. */
  private static final String RUN =
      """
      (async () => {
        const said = [];
        const views = [...document.querySelectorAll('input[name=view]')];
        for (const view of views.length ? views : [null]) {
          if (view) view.checked = true;
          const result = await axe.run(document, {resultTypes: ['violations']});
          for (const v of result.violations)
            for (const n of v.nodes) said.push(v.id + ': ' + n.html + ' ' + n.failureSummary);
          said.push('passes ' + (result.passes.length > 10));
        }
        const root = document.documentElement;
        said.push('wider ' + (root.scrollWidth > root.clientWidth));
        said.push('width ' + innerWidth);
        said.push('dark ' + matchMedia('(prefers-color-scheme: dark)').matches);
        parent.postMessage(said, '*');
      })();
      """;

  /** A window of any width; the browser's own is never as narrow as a phone. */
  private static final String WINDOW =
      """
      <!DOCTYPE html>
      <meta name="color-scheme" content="light dark">
      <title>Window</title>
      <ul id="said"></ul>
      <script>
        addEventListener('message', event => {
          for (const line of event.data) {
            const item = document.createElement('li');
            item.textContent = line;
            document.getElementById('said').append(item);
          }
        });
      </script>
      <iframe src="copy.html" style="border: 0; width: %dpx; height: 900px"></iframe>
      """;

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
    Files.writeString(folder.resolve("copy.html"), withCheck(page));
    Path window = folder.resolve("window.html");
    Files.writeString(window, WINDOW.formatted(width));
    Chromium.Loaded loaded = new Chromium(1400, dark).open(window, folder);
    return Jsoup.parse(loaded.dom()).select("#said li").eachText();
  }

  private static String withCheck(String page) throws IOException {
    try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      String script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
      Element element = new Element("script").attr("charset", "utf-8");
      return POLICY.matcher(page).replaceFirst("")
          + element.outerHtml().replace("></", ">" + script + "\n" + RUN + "</");
    }
  }
}
