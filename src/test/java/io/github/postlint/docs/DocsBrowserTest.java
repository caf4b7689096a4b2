package io.github.postlint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.tags.html.AxeCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The documentation's site in a real browser, and what the checker of the W3C says of it. */
@Tag("slow")
class DocsBrowserTest {
  @TempDir private static Path site;
  @TempDir private Path scratch;

  @BeforeAll
  static void make() {
    new DocsSite().write(site);
  }

  @Test
  void pagesAreValid() throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    List<String> complaints = new ArrayList<>();
    for (DocsPage page : DocsPage.all()) {
      byte[] html = Files.readAllBytes(site.resolve(page.target()));
      validator
          .validate(new ByteArrayInputStream(html))
          .lines()
          .forEach(line -> complaints.add(page.target() + line));
    }
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 360, false",
    "index.html, 1280, true",
    "parameters.html, 360, true",
    "rules.html, 1280, false",
    "rules/liquid-in-code.html, 360, false"
  })
  void everybodyCanReadThePages(String path, int width, boolean dark)
      throws IOException, InterruptedException {
    String page = Files.readString(site.resolve(path));
    String style = "<style>" + Files.readString(site.resolve("style.css")) + "</style>";

    List<String> said =
        new AxeCheck(width, dark)
            .check(page.replaceFirst("<link rel=\"stylesheet\"[^>]*>", style), scratch);

    assertThat(said)
        .containsExactlyInAnyOrder("wider false", "width " + width, "dark " + dark, "passes true");
  }
}
