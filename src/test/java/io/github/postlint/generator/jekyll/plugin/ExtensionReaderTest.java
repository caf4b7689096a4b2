package io.github.postlint.generator.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.TemplateExtensions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionReaderTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder).config("title: T\n").file("_layouts/post.html", "{{ content }}");
  }

  private TemplateExtensions read() {
    Site opened = Site.open(SiteOptions.of(folder), Generators::detect);
    return opened.generator().templates().extensions(opened.tree());
  }

  @Test
  void aSiteWithoutPluginsHasWhatItsHostLoads() {
    assertThat(read().complete()).isTrue();
    assertThat(read().tags()).containsExactlyInAnyOrder("gist", "github_edit_link");
    assertThat(read().offered()).containsEntry("youtube", "jekyll-youtube");
    assertThat(read().includes().complete()).isTrue();
  }

  @Test
  void gemsAreReadFromSettingsAndGemfile() {
    site.config("plugins: [jekyll-youtube]\n")
        .file(
            "Gemfile",
            """
            gem 'jekyll-scholar'
            group :jekyll_plugins do
              gem 'jekyll-toc', '~> 1'
            end
            gem "jekyll-feed",
              group: :jekyll_plugins
            # gem 'jekyll-maps'
            """);
    assertThat(read().complete()).isTrue();
    assertThat(read().tags()).containsExactlyInAnyOrder("youtube", "toc", "feed_meta");
    assertThat(read().filters()).contains("inject_anchors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plugins: [jekyll-nobody-knows]",
        "gems: jekyll-nobody-knows",
        "theme: nobody-knows",
        "plugins: [jekyll-assets]"
      })
  void whatIsNotKnownMayBringAnything(String settings) {
    site.config(settings + "\n");
    assertThat(read().complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eval_gemfile 'x'\n", "%w[a].each { |g| gem g }\n"})
  void gemfilesThatAreNotPlainMayBringAnything(String gemfile) {
    site.file("Gemfile", gemfile);
    assertThat(read().complete()).isFalse();
  }

  @Test
  void otherSettingsMayBringAnything() {
    site.file("_config_dev.yml", "plugins:\n  - x\n");
    assertThat(read().complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Liquid::Template.register_tag('chart', Chart)",
        "Liquid::Template.register_tag \"chart\".freeze, Chart",
        "Liquid::Template.register_tag(:chart, Chart)",
        "TAG = 'chart'\nLiquid::Template.register_tag(TAG, Chart)",
        "def self.tag_name = 'chart'\nNAME = \"chart\"\nregister_tag(NAME.freeze, Chart)",
        "%w[chart graph].each { |t| Liquid::Template.register_tag(t, Chart) }",
        "%i(chart graph).each do |name|\n  Liquid::Template.register_tag(name, Chart)\nend",
        "Liquid::Template.register_tag('chart', Chart)\nLiquid::Template.register_tag('b', B)"
      })
  void tagsOfTheSitesOwnPluginsAreRead(String code) {
    site.file("_plugins/deep/chart.rb", code + "\n");
    assertThat(read().tags()).contains("chart");
    assertThat(read().complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# Liquid::Template.register_tag('chart', Chart)",
        "Dir['*'].each { |f| Liquid::Template.register_tag(File.basename(f), Chart) }",
        "require 'jekyll-nobody-knows'",
        "require_relative '../lib/tags'",
        "eval(File.read('x'))"
      })
  void codeThatHidesWhatItRegistersMayBringAnything(String code) {
    site.file("_plugins/chart.rb", code + "\n");
    assertThat(read().complete()).isFalse();
  }

  @Test
  void filtersOfTheSitesOwnPluginsAreRead() {
    site.file(
        "_plugins/f.rb",
        """
        require 'json'
        module F
          def shout(input)
            input
          end
        end
        Liquid::Template.register_filter(F)
        """);
    assertThat(read().filters()).contains("shout");
    assertThat(read().complete()).isTrue();
  }

  @Test
  void themesBringFilesToInclude() {
    site.file("_includes/a/b.html", "x");
    assertThat(read().includes().files()).contains("a/b.html");
    site.config("remote_theme: a/b\n");
    assertThat(read().includes().own()).isFalse();
    site.config("theme: minima\n");
    assertThat(read().includes().own()).isTrue();
    assertThat(read().includes().files()).contains("a/b.html", "disqus_comments.html");
    site.config("remote_theme: a/b\n");
    assertThat(read().includes().like("a/B")).contains("a/b.html");
  }
}
