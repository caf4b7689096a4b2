package io.github.postlint.site.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.CpuTime;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The patterns are made of those parts that have a meaning, in each order. */
  @Test
  void saysWhatTheFileSystemSays() {
    String[] parts = {"*", "**", "?", "[a-c]", "[!a]", "[-a]", "{a,b/}", "\\*", "a", "/", "."};
    String[] paths = {"a", "b", "a/b", ".a", "a.", "*", "aa/.b", "abc", "a/b/a", "-"};
    for (String first : parts) {
      for (String second : parts) {
        for (String third : parts) {
          String glob = first + second + third;
          PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
          NamePattern pattern = Glob.read(glob);
          for (String path : paths) {
            assertThat(pattern.matches(path))
                .as("%s %s", glob, path)
                .isEqualTo(matcher.matches(Path.of(path)));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[", "a]b[", "{a", "{a,{b}}", "a\\", "[a/b]", "[b-a]"})
  void refusesWhatTheFileSystemRefuses(String glob) {
    assertThatThrownBy(() -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .isInstanceOf(PatternSyntaxException.class);
    assertThatThrownBy(() -> Glob.read(glob)).isInstanceOf(PatternSyntaxException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**", "*a", "?", "{a,}", "{,}", "[a]", "**/", "a*?", "*.", "\\a"})
  void longPatternsAndPathsTakeNoLongerThanBothTogether(String part) {
    String path = "a/".repeat(100) + "a".repeat(200) + "b";
    GlobList globs = new GlobList(List.of(part.repeat(20_000) + "c"));
    CpuTime.assertWithin(
        Duration.ofSeconds(5), part, () -> assertThat(globs.matches(path)).isFalse());
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
