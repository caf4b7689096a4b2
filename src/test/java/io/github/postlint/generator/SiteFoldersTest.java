package io.github.postlint.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFoldersTest {
  @TempDir private Path folder;

  /** Files, with a space between them, and the folders of sites. */
  @ParameterizedTest
  @CsvSource({
    "_config.yml docs/mkdocs.yml, .",
    "_posts/2026-01-02-a.md docs/_config.yml, .",
    "hugo.toml docs/hugo.toml, .",
    "README.md src/main/java/A.java, .",
    "docs/a.md, .",
    "news/_posts/2026-01-02-a.md, .",
    "docs/_config.yml, docs",
    "site/_config.yml site/_posts/2026-01-02-a.md, site",
    "pom.xml website/docusaurus.config.js, website",
    "src/main/jekyll/_config.yml, src/main/jekyll",
    "src/main/jekyll/_posts/2026-01-02-a.md, src/main/jekyll",
    "src/jekyll/_config.yml, src/jekyll",
    "src/main/hugo/hugo.toml, src/main/hugo",
    "src/site/jekyll/_config.yml, src/site/jekyll",
    "src/jbake/jbake.properties src/jbake/content/a.md, src/jbake",
    "src/main/jbake/jbake.properties, src/main/jbake",
    "src/main/jbake/content/a.md, src/main/jbake",
    "src/site/markdown/a.md, .",
    "src/docs/asciidoc/a.adoc, .",
    "src/site/markdown/a.md src/main/jekyll/_config.yml, . src/main/jekyll",
    "anything/_config.yml anything/_posts/2026-01-02-a.md, anything",
    "anything/_config.yml, .",
    "blog/_config.yml docs/antora.yml docs/modules/ROOT/pages/a.adoc, blog docs",
    "en/_config.yml en/_posts/2026-01-02-a.md fr/_config.yml fr/_posts/2026-01-02-a.md, en fr",
    "examples/site/_config.yml src/it/blog/_config.yml test/docs/hugo.toml, .",
    "node_modules/a/docs/_config.yml target/site/_config.yml .github/docs/_config.yml, ."
  })
  void sitesAreFoundFromTheRepository(String files, String sites) {
    TestSite site = new TestSite(folder);
    for (String file : files.split(" ")) {
      site.file(file, "");
    }
    List<String> found =
        SiteFolders.find(folder).stream()
            .map(root -> root.equals(folder) ? "." : folder.relativize(root).toString())
            .toList();
    assertThat(found).containsExactly(sites.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "'', src/main/jbake",
    "<inputDirectory>${project.basedir}/blog/site</inputDirectory>, blog/site",
    "<inputDirectory> ${basedir}/blog/site </inputDirectory>, blog/site",
    "<inputDirectory>blog/site</inputDirectory>, blog/site",
    "<inputDirectory>none</inputDirectory>, ."
  })
  void theBuildOfAProjectNamesItsSite(String input, String expected) {
    new TestSite(folder)
        .file(
            "pom.xml",
            "<artifactId>jbake-maven-plugin</artifactId><configuration>"
                + input
                + "</configuration>")
        .file(expected + "/content/a.md", "");
    assertThat(SiteFolders.find(folder))
        .containsExactly(expected.equals(".") ? folder : folder.resolve(expected));
  }

  /** A module of a build is checked when its turn comes, and not with its parent as well. */
  @Test
  void modulesHaveTheirOwnRun() {
    new TestSite(folder)
        .file(
            "pom.xml",
            "<project><modules><module>blog</module><module> parts/docs </module>"
                + "<module>web/pom.xml</module></modules></project>")
        .file("blog/_config.yml", "")
        .file("parts/docs/_config.yml", "")
        .file("web/_config.yml", "")
        .file("site/_config.yml", "");
    assertThat(SiteFolders.find(folder)).containsExactly(folder.resolve("site"));
    assertThat(SiteFolders.find(folder.resolve("blog"))).containsExactly(folder.resolve("blog"));
  }
}
