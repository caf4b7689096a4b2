package io.github.postlint.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Generator.Knowledge;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "_ext/pipeline.rb, '', Awestruct",
    "_config/site.yml, '', Awestruct",
    "antora-playbook.yml, '', Antora",
    "antora.yml, '', Antora",
    "docusaurus.config.js, '', Docusaurus",
    "package.json, '{\"dependencies\": {\"@docusaurus/core\": \"3\"}}', Docusaurus",
    "docs/.vitepress/config.ts, '', VitePress",
    ".vuepress/config.js, '', VuePress",
    "astro.config.mjs, '', Astro",
    "next.config.js, '', Next",
    "package.json, '{\"dependencies\": {\"next\": \"14\"}}', Next",
    "nuxt.config.ts, '', Nuxt",
    "gatsby-config.js, '', Gatsby",
    ".eleventy.js, '', Eleventy",
    "mkdocs.yml, '', MkDocs",
    "book.toml, '', mdBook",
    "pelicanconf.py, '', Pelican",
    "config.rb, 'activate :blog', Middleman",
    "Gemfile, gem 'middleman-blog', Middleman",
    "nanoc.yaml, '', Nanoc",
    "bridgetown.config.yml, '', Bridgetown",
    "gridsome.config.js, '', Gridsome",
    "svelte.config.js, '', SvelteKit",
    "quartz.config.ts, '', Quartz",
    "conf.py, BLOG_TITLE = 'x', Nikola",
    "config.toml, base_url = 'x', Zola",
    "_config.yml, '## Docs: https://hexo.io/docs/', Hexo",
    "src/site/site.xml, '', Maven",
    "src/docs/asciidoc/a.adoc, '', Asciidoctor"
  })
  void othersAreToldByTheirFiles(String file, String text, String name) {
    new TestSite(folder).file(file, text);
    Generator generator = Generators.detect(folder);
    assertThat(generator.name()).isEqualTo(name);
    assertThat(generator.knowledge()).isEqualTo(Knowledge.NAME);
    assertThat(file).startsWith(generator.data().settingsFile());
  }

  @ParameterizedTest
  @CsvSource({
    "hugo.toml, ''",
    "hugo.yaml, ''",
    "config/_default/hugo.yaml, ''",
    "config/_default/config.toml, ''",
    "config.toml, baseURL = 'x'",
    "config.json, '{\"baseURL\": \"x\"}'"
  })
  void hugosSitesAreTold(String file, String text) {
    new TestSite(folder).file(file, text);
    Generator generator = Generators.detect(folder);
    assertThat(generator.name()).isEqualTo("Hugo");
    assertThat(generator.knowledge()).isEqualTo(Knowledge.ALL);
    assertThat(generator.data().settingsFile()).isEqualTo(file);
    assertThat(Generators.isKnown(folder)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "_config.yml",
    "_posts/2026-01-02-bread.md",
    "news/_posts/2026-01-02-bread.adoc",
    "deep/er/and/deeper/_posts/2026-01-02-bread.md",
    "README.md",
    "src/main/java/Bread.java"
  })
  void whatIsNoOthersIsJekylls(String file) {
    new TestSite(folder).file(file, "").file("pom.xml", "<project/>").file("config.toml", "a = 1");
    Generator generator = Generators.detect(folder);
    assertThat(generator.name()).isEqualTo("Jekyll");
    assertThat(generator.knowledge()).isEqualTo(Knowledge.ALL);
  }

  @ParameterizedTest
  @CsvSource({"docs/bread.md", "guide/bread.adoc", "bread.md", "posts/a/b/bread.mdx"})
  void documentsWithoutASignAreAnUnknownGenerators(String file) {
    new TestSite(folder).file(file, "# Bread\n").file("package.json", "{}");
    Generator generator = Generators.detect(folder);
    assertThat(generator.name()).isEqualTo("the generator");
    assertThat(generator.knowledge()).isEqualTo(Knowledge.NOTHING);
    assertThat(generator.data().settingsFile()).isEmpty();
  }

  @Test
  void postsOfAnotherGeneratorAreNotJekylls() {
    new TestSite(folder).file(".eleventy.js", "").file("_posts/2026-01-02-bread.md", "");
    assertThat(Generators.detect(folder).name()).isEqualTo("Eleventy");
  }

  @Test
  void aJekyllSiteMayHaveTheToolsOfOthers() {
    new TestSite(folder)
        .config("title: Bread\n")
        .file("next.config.js", "")
        .file("_posts/2026-01-02-bread.md", "");
    assertThat(Generators.detect(folder).name()).isEqualTo("Jekyll");
  }

  @Test
  void aThemeForNotesOfAProjectMakesNoJekyllSiteOfIt() {
    new TestSite(folder)
        .config("theme: jekyll-theme-minimal\n")
        .file("docusaurus.config.js", "")
        .file("blog/bread.md", "");
    assertThat(Generators.detect(folder).name()).isEqualTo("Docusaurus");
  }

  @ParameterizedTest
  @CsvSource({
    "Hugo, Hugo, ALL",
    "hugo, Hugo, ALL",
    "JBAKE, JBake, ALL",
    "maven, Maven, NAME",
    "jekyll, Jekyll, ALL",
    "other, the generator, NOTHING"
  })
  void oneCanBeNamed(String name, String meant, Knowledge knowledge) {
    new TestSite(folder).config("title: Bread\n").file("mkdocs.yml", "");
    Generator generator = Generators.open(folder, Optional.of(name), true);
    assertThat(generator.name()).isEqualTo(meant);
    assertThat(generator.knowledge()).isEqualTo(knowledge);
    assertThat(Generators.names()).anyMatch(name::equalsIgnoreCase);
  }
}
