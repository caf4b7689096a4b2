package io.github.postlint.generator.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Settings;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedGemsTest {
  @TempDir private Path folder;

  /** What a site gets that says nothing. */
  static Set<String> pages() {
    Settings none = new Settings("_config.yml", Mapping.empty(Span.at(0)));
    return LoadedGems.of(none, Path.of("/nowhere/at/all")).names();
  }

  private LoadedGems loaded() {
    return LoadedGems.of(new Settings("_config.yml", Mapping.empty(Span.at(0))), folder);
  }

  @Test
  void withoutAGemfileItIsWhatGitHubPagesLoads() {
    assertThat(pages()).contains("jekyll-gist", "jekyll-relative-links").hasSize(10);
  }

  @Test
  void aGemfileDecides() {
    TestSite site = new TestSite(folder);
    site.file("Gemfile", "gem 'jekyll'\ngem 'jekyll-toc', group: :jekyll_plugins\n");
    assertThat(loaded().names()).containsExactly("jekyll-toc");
    assertThat(loaded().readable()).isTrue();
    site.file("Gemfile", "gem 'github-pages', group: :jekyll_plugins\n");
    assertThat(loaded().names()).contains("github-pages", "jekyll-gist");
    site.file("Gemfile", "eval_gemfile 'x'\n");
    assertThat(loaded().readable()).isFalse();
  }
}
