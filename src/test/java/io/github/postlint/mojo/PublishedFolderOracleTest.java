package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who publishes a report is warned, and nobody else, as Jekyll itself has it. */
@Tag("slow")
class PublishedFolderOracleTest {
  @TempDir private Path root;

  private Optional<String> advice() {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    return PublishedFolder.advice(site, root.resolve("target/postlint"), "postlint.x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A",
        "exclude: [target]",
        "exclude: [target/]",
        "exclude: [/target]",
        "exclude: ['tar*']",
        "exclude: [target/postlint]",
        "exclude: [targets]",
        "exclude: [postlint]",
        "exclude: [pom.xml]",
        "source: .",
      })
  void whereJekyllPublishesItItIsSaid(String settings) throws Exception {
    new TestSite(root)
        .config(settings + "\n")
        .file("_posts/2024-01-02-a.md", "---\ntitle: A\n---\nWords.\n")
        .file("target/postlint/postlint.html", "<p>For the editor.</p>\n");
    Path out = root.resolveSibling(root.getFileName() + "-site");
    Program.run(root, "jekyll", "build", "-q", "-s", root.toString(), "-d", out.toString());
    assertThat(advice().isPresent())
        .isEqualTo(Files.exists(out.resolve("target/postlint/postlint.html")));
  }

  @Test
  void theAdviceNamesTheFolderAndWhereItIsLeftOut() {
    new TestSite(root).config("title: A\n").file("target/postlint/postlint.html", "");
    assertThat(advice().orElseThrow())
        .isEqualTo(
            "Jekyll publishes what lies in target/postlint, which is not for readers. Name"
                + " \"target\" among what _config.yml leaves out, or a folder outside of the site"
                + " in postlint.x.");
  }

  @Test
  void hugoPublishesNoneOfIt() {
    new TestSite(root).file("hugo.toml", "title = 'A'\n").file("content/a.md", "---\n---\n");
    assertThat(advice()).isEmpty();
  }
}
