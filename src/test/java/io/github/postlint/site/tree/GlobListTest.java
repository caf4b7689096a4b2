package io.github.postlint.site.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobListTest {

  @ParameterizedTest
  @CsvSource({
    "_posts/*.md, _posts/a.md, true",
    "_posts/*.md, _posts/a/b.md, false",
    "_posts/**.md, _posts/a/b.md, true",
    "_posts/**/*.md, _posts/a/b/c.md, true",
    "_posts/**/*.md, _posts/c.md, true",
    "**/*.md, c.md, true",
    "**/*.md, a/c.md, true",
    "a/**/b/**/c.md, a/b/c.md, true",
    "a/**/b/**/c.md, a/x/b/y/c.md, true",
    "old/, old/a.md, true",
    "old/, old/a/b.md, true",
    "old/, old, false",
    "old, old/a.md, false",
    "'*.{md,adoc}', a.adoc, true",
    "'*.{md,adoc}', a.html, false",
  })
  void matchesAsGlobsDo(String pattern, String path, boolean matches) {
    GlobList globs = new GlobList(List.of(pattern));
    assertThat(globs.matches(path)).isEqualTo(matches);
    assertThat(globs.unused()).isEqualTo(matches ? List.of() : List.of(pattern));
  }

  @Test
  void remembersWhichEverMatched() {
    GlobList globs = new GlobList(List.of("a/", "a/b.md", "c"));
    assertThat(globs.isEmpty()).isFalse();
    assertThat(globs.matches("a/b.md")).isTrue();
    assertThat(globs.matches("d")).isFalse();
    assertThat(globs.unused()).containsExactly("c");
  }

  @Test
  void withoutPatternsNothingMatches() {
    GlobList none = new GlobList(List.of());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.matches("a")).isFalse();
    assertThat(none.unused()).isEmpty();
  }

  @Test
  void refusesWhatIsNotAGlob() {
    assertThatThrownBy(() -> new GlobList(List.of("a[")))
        .isInstanceOf(PatternSyntaxException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b",
    "/a//b/, a/b",
    "./a/./b, a/b",
    "a/../b, b",
    "../../b, b",
    "a/b/.., a",
    "'', ''",
    "/, ''",
    "a/..., a/...",
  })
  void pathsAreMadeOfNames(String path, String normal) {
    assertThat(PathNames.normal(path)).isEqualTo(normal);
  }
}
