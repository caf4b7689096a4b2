package io.github.postlint.generator.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.site.Plugins;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JekyllPluginsTest {
  private static final Pattern GIST = Pattern.compile("gist");
  private static final Pattern EMOJI = Pattern.compile("moji");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void create() {
    site = new TestSite(folder).config("title: A\n");
  }

  private Plugins plugins() {
    return Generators.detect(folder).templates().plugins(folder);
  }

  @Test
  void aPlainSiteHasNone() {
    assertThat(plugins().any()).isFalse();
    assertThat(plugins().mayHave(GIST)).isFalse();
  }

  @Test
  void theSettingsNameThem() {
    site.config("gems: [jemoji]\n");
    assertThat(plugins().any()).isTrue();
    assertThat(plugins().mayHave(EMOJI)).isTrue();
    assertThat(plugins().mayHave(GIST)).isFalse();
    site.config("plugins: jekyll-gist\n");
    assertThat(plugins().mayHave(GIST)).isTrue();
  }

  @Test
  void soDoesTheGemfileInWhicheverGroup() {
    site.file("Gemfile", "gem 'jemoji'\n");
    assertThat(plugins().any()).isTrue();
    assertThat(plugins().mayHave(EMOJI)).isTrue();
    assertThat(plugins().mayHave(GIST)).isFalse();
  }

  @Test
  void codeOfTheSitesOwnMayDoAnything() {
    site.config("plugins_dir: code\n").file("_plugins/a.txt", "");
    assertThat(plugins().mayHave(GIST)).isFalse();
    site.file("code/a.rb", "");
    assertThat(plugins().any()).isTrue();
    assertThat(plugins().mayHave(GIST)).isTrue();
  }

  @Test
  void placesAreThereBeforeTheirFilesAre() {
    Path root = folder.toAbsolutePath().normalize();
    assertThat(plugins().places())
        .contains(root.resolve("_plugins"), root.resolve("Gemfile"), root.resolve("gems.rb"))
        .contains(root.getParent().resolve("Gemfile"));
  }
}
