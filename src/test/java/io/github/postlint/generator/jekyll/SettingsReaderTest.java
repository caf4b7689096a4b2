package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.site.SiteProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  @TempDir private Path folder;

  private List<String> problems() {
    List<SiteProblem> problems = new ArrayList<>();
    new SettingsReader(folder, problems).read();
    return problems.stream()
        .map(
            problem ->
                problem.place().range().start().line()
                    + ":"
                    + problem.place().range().start().column())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "markdown: kramdown\n",
        "markdown: KRAMDOWN\n",
        "markdown:\n",
        "markdown: CommonMarkGhPages\n",
        "markdown: commonmark\nplugins: [jekyll-commonmark]\n",
        "markdown: CommonMark\ngems: jekyll-commonmark\n",
        "timezone: Europe/Paris\n",
        "timezone: CET\n"
      })
  void acceptsWhatJekyllAccepts(String settings) {
    new TestSite(folder).config(settings);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A\nmarkdown: CommonMark\n",
        "title: A\nmarkdown: redcarpet\n",
        "title: A\ntimezone: Europe/Pariss\n"
      })
  void namesWhatHasNoEffect(String settings) {
    new TestSite(folder).config(settings);
    assertThat(problems()).singleElement().asString().startsWith("2:11");
  }

  @Test
  void aGemfileMayBringAProcessor() {
    TestSite site = new TestSite(folder).config("markdown: CommonMark\n");
    site.file("Gemfile", "group :jekyll_plugins do\n  gem 'jekyll-commonmark'\nend\n");
    assertThat(problems()).isEmpty();
    site.file("Gemfile", "gem 'jekyll-commonmark'\n");
    assertThat(problems()).as("a gem that Jekyll does not load").hasSize(1);
    site.file("Gemfile", "eval_gemfile 'other'\n");
    assertThat(problems()).as("whatever the other file brings").isEmpty();
  }

  @Test
  void saysWhatItDoesNotRead() {
    new TestSite(folder).file("_config.toml", "title = 'A'\n");
    assertThat(problems()).hasSize(1);
    new TestSite(folder).config("- a\n- b\n");
    assertThat(problems()).hasSize(1);
  }
}
