package io.github.postlint.post.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Psych does with each of these, the parser of Ruby that Jekyll uses. */
class TabToleranceTest {

  private static boolean isRead(String text) {
    String yaml = text.translateEscapes();
    return YamlReader.read(Source.of("a.md", yaml), new Span(0, yaml.length())).problem().isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:\\tb\\n",
        "a:\\t\\tb\\n",
        "a: \\tb\\n",
        "a: b\\t\\n",
        "a: b\\n \\tc\\n",
        "a: b\\r\\n \\tc\\r\\n",
        "- a:\\tb\\n",
        "? a\\n:\\tb\\n",
      })
  void acceptsTabsAfterSomethingElse(String text) {
    assertThat(isRead(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ta: b\\n",
        "a:\\n\\tb: c\\n",
        "a:\\n\\t- b\\n",
        "a:\\n \\tb: c\\n",
        "- a\\n\\t- b\\n",
        "a: [\\n \\tb: ]]\\n",
      })
  void refusesTabsThatIndent(String text) {
    assertThat(isRead(text)).isFalse();
  }
}
