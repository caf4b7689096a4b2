package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.rules.files.PostFileName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which extensions the settings make those of Markdown. */
class JekyllSourcesTest {
  @TempDir private Path folder;

  @Test
  void adviceNamesAnExtensionThatTheSiteHas() {
    TestSite site =
        new TestSite(folder)
            .file("_config.yml", "markdown_ext: mkd, text, mkd\n")
            .file("_posts/2026-01-01-one.mkd", "---\ntitle: One\n---\n")
            .file("_posts/2026-01-02-two.md", "---\ntitle: Two\n---\n");

    assertThat(site.findings(new PostFileName()))
        .singleElement()
        .asString()
        .contains("2026-01-02-two.md", "End the name with .mkd.");
  }
}
