package io.github.postlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes, devices and links may stand wherever a file should: each run ends all the same. */
@Timeout(120)
class SpecialFilesTest {
  private static final String POST = "---\ntitle: A\nlayout: a\nauthor: anna\n---\n![a](/a.png)\n";

  @TempDir private Path root;

  private void site() throws IOException {
    new TestSite(root)
        .file("_config.yml", "a: b\n")
        .file("_posts/2020-01-01-a.md", POST)
        .file("_layouts/a.html", "{{ content }}")
        .file("content/post/a.md", POST);
  }

  private List<Finding> findings() {
    return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 2))
        .lint(Site.open(SiteOptions.of(root), Generators::detect), Progress.NONE)
        .findings();
  }

  private Path place(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    return file;
  }

  private void pipe(String path) throws IOException {
    try {
      Process process = new ProcessBuilder("mkfifo", place(path).toString()).start();
      Assumptions.assumeTrue(process.waitFor() == 0);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_posts/2020-01-02-b.md",
        "_posts/2020-01-02-b.txt",
        "_drafts/b.md",
        "b.md",
        "b.html",
        "_config.yml",
        "hugo.toml",
        "config/_default/hugo.toml",
        "jbake.properties",
        "pom.xml",
        "src/main/resources/application.properties",
        "mkdocs.yml",
        "antora.yml",
        "tags.yml",
        "_data/authors.yml",
        "_data/a.json",
        "_layouts/a.html",
        "_includes/a.html",
        "Gemfile",
        "_plugins/a.rb",
        "a.png",
        ".htaccess",
        "netlify.toml",
        "_redirects",
        ".gitignore",
        "content/post/b.md",
        "layouts/shortcodes/a.html",
        "templates/post.html",
        "package.json",
        "_config.dev.yml",
        "CNAME"
      })
  void pipesAndDevicesEndNoRun(String path) throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")));
    site();
    Files.createSymbolicLink(place(path), Path.of("/dev/zero"));
    List<Finding> device = findings();
    site();
    pipe(path);
    List<Finding> pipe = findings();
    assertThat(device).noneMatch(finding -> finding.message().contains("report this"));
    assertThat(pipe).noneMatch(finding -> finding.message().contains("report this"));
    if (path.contains("_posts") && path.endsWith("md")) {
      assertThat(device).anyMatch(finding -> finding.path().equals(path));
      assertThat(pipe).anyMatch(finding -> finding.message().contains("not a regular file"));
    }
  }

  @Test
  void postsOutsideAreNotReadButNamed() throws IOException {
    Path site = Files.createDirectories(root.resolve("site"));
    new TestSite(root).file("outside/2020-01-03-c.md", "---\n[secret\n---\n");
    new TestSite(site).file("_config.yml", "a: b\n").file("_posts/2020-01-01-a.md", POST);
    Files.createSymbolicLink(
        site.resolve("_posts/2020-01-03-c.md"), root.resolve("outside/2020-01-03-c.md"));
    Files.createSymbolicLink(site.resolve("about.md"), root.resolve("outside/2020-01-03-c.md"));
    Files.createDirectories(site.resolve("other"));
    Files.createSymbolicLink(site.resolve("other/_posts"), root.resolve("outside"));
    Files.createSymbolicLink(site.resolve("assets"), root.resolve("outside"));
    root = site;
    assertThat(findings())
        .noneMatch(finding -> finding.message().contains("secret"))
        .filteredOn(finding -> finding.ruleId().equals("unreadable"))
        .allMatch(finding -> finding.message().contains("leads out of the site"))
        .extracting(Finding::path)
        .containsExactlyInAnyOrder("_posts/2020-01-03-c.md", "about.md", "other/_posts");
  }

  @Test
  void namesThatAreNotUtf8AreNamedAndNotTakenForEachOther() throws IOException {
    Assumptions.assumeTrue(root.getFileSystem().getSeparator().equals("/"));
    site();
    for (String name : List.of("%FE", "%FF")) {
      Path file = Path.of(URI.create(root.toUri() + "_posts/2020-01-05-" + name + ".md"));
      try {
        Files.writeString(file, POST);
      } catch (IOException e) {
        Assumptions.abort("Names are text here: " + e.getMessage());
      }
    }
    assertThat(findings())
        .noneMatch(finding -> finding.ruleId().equals("permalink-duplicate"))
        .filteredOn(finding -> finding.message().contains("not UTF-8"))
        .hasSize(2);
  }

  @Test
  void settingsOfThreeGigabytesAreNamed() throws IOException {
    site();
    try (java.io.RandomAccessFile huge =
        new java.io.RandomAccessFile(root.resolve("_config.yml").toFile(), "rw")) {
      huge.setLength(3_000_000_000L);
    }
    assertThat(findings())
        .anyMatch(
            finding ->
                finding.path().equals("_config.yml")
                    && finding.message().contains("3000000000 bytes"));
  }
}
