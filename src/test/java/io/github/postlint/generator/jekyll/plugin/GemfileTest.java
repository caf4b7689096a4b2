package io.github.postlint.generator.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemfileTest {
  @TempDir private Path folder;

  private Gemfile read(String text) throws IOException {
    return Gemfile.read(Files.writeString(folder.resolve("Gemfile"), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gem 'jekyll', :require => false",
        "gem \"rake\", require: false",
        "gem('jekyll', '~> 4.3') # load it before each of the others",
        "gem 'a', git: 'https://code.example/a#b'",
        "# require 'x'\ngem 'jekyll'",
        "gem 'faraday', '>= 1' # see the security note of gems that eval",
        "group :test do\n  gem 'x'\nend\nplatforms :mri do\n  gem 'y'\nend",
        "gem 'tzinfo-data', platforms: [:mingw, :mswin]\r\ngem 'wdm' if Gem.win_platform?",
      })
  void whatIsWrittenPlainlyNamesAllGems(String text) throws IOException {
    assertThat(read(text).readable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "eval_gemfile 'x'",
        "require 'json'\ngem 'jekyll'",
        "  instance_eval File.read('x')",
        "%w[a b].each { |name| gem name }",
        "for name in names\n  gem name\nend",
        "gem name",
        "gem(name, group: :jekyll_plugins)",
        "gemspec development_group: :jekyll_plugins",
      })
  void whatIsComputedDoesNot(String text) throws IOException {
    assertThat(read(text).readable()).isFalse();
  }

  @Test
  void gemsOfTheGroupAreLoaded() throws IOException {
    Gemfile file =
        read(
            """
            gem "jekyll" # group: :jekyll_plugins
            group :jekyll_plugins do
              gem "jekyll-feed"
            end
            gem "jemoji", "~> 0.13",
              group: :jekyll_plugins
            """);
    assertThat(file.gems()).containsExactly("jekyll-feed", "jemoji");
  }
}
