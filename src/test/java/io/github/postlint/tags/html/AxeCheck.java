package io.github.postlint.tags.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The accessibility check of a page in a real browser.
 *
 * @param width of the page in pixels
 * @param dark whether the reader prefers dark pages
 */
public record AxeCheck(int width, boolean dark) {
  private static final Pattern POLICY = Pattern.compile("<meta http-equiv=[^>]*>");

  /** Checks every view of a page and leaves the verdict in the page; says how it looked. */
  private static final String RUN =
      """
      (async () => {
        const said = [];
        document.querySelectorAll('details').forEach(one => one.open = true);
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

  /**
   * What is wrong with a page, and how it looked: {@code wider}, {@code width}, {@code dark} and
   * {@code passes}, each with its value.
   *
   * @param folder where files may be written
   */
  public List<String> check(String page, Path folder) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("copy.html"), withCheck(page));
    Path window = folder.resolve("window.html");
    Files.writeString(window, WINDOW.formatted(width));
    Chromium.Loaded loaded = new Chromium(1400, dark).open(window, folder);
    return Jsoup.parse(loaded.dom()).select("#said li").eachText();
  }

  private static String withCheck(String page) throws IOException {
    try (InputStream axe = AxeCheck.class.getResourceAsStream("/axe.min.js")) {
      String script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
      Element element = new Element("script").attr("charset", "utf-8");
      return POLICY.matcher(page).replaceFirst("")
          + element.outerHtml().replace("></", ">" + script + "\n" + RUN + "</");
    }
  }
}
