package io.github.postlint.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherGeneratorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "_ext/pipeline.rb, '', Awestruct",
    "antora-playbook.yml, '', Antora",
    "docusaurus.config.js, '', Docusaurus",
    "astro.config.mjs, '', Astro",
    "next.config.js, '', Next",
    "nuxt.config.ts, '', Nuxt",
    "gatsby-config.js, '', Gatsby",
    ".eleventy.js, '', Eleventy",
    "mkdocs.yml, '', MkDocs",
    "hugo.toml, '', Hugo",
    "config.toml, baseURL = 'x', Hugo",
    "config.toml, base_url = 'x', Zola",
    "jbake.properties, '', JBake",
    "pom.xml, <artifactId>quarkus-roq</artifactId>, Roq",
    "_config.yml, '## Docs: https://hexo.io/docs/', Hexo"
  })
  void areToldByTheirFiles(String file, String text, String name) {
    new TestSite(folder).file(file, text);
    assertThat(Generators.otherThanKnown(folder)).contains(name);
  }

  @Test
  void areNotSeenInJekyllsSites() {
    new TestSite(folder).config("title: Bread\n").file("next.config.js", "").file("pom.xml", "");
    assertThat(Generators.otherThanKnown(folder)).isEmpty();
  }

  @Test
  void areNotGuessed() {
    new TestSite(folder).file("pom.xml", "<project/>").file("config.toml", "a = 1");
    assertThat(Generators.otherThanKnown(folder)).isEmpty();
  }
}
